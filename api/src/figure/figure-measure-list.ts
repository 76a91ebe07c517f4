import type { FigureMeasure } from './figure-measure'
import { governanceFigures } from './governance-figures'
import { livingConditionFigures } from './living-condition-figures'
import { partyOrganizationFigures } from './party-organization-figures'
import { satisfactionFigures } from './satisfaction-figures'

/** All figures reported in long form; what other nouns hold (incomes, stars, projects, …) is not among them. */
export const figureMeasureList: readonly FigureMeasure[] = [
  ...partyOrganizationFigures,
  ...livingConditionFigures,
  ...governanceFigures,
  ...satisfactionFigures,
]
