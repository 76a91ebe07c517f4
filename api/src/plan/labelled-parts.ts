import { tellsLabel } from '../village/sensitive-label'
import type { Indicator, Plan, Requirement } from './plan-model'

/** Whether a requirement is of labelled villages alone: how one stands with it tells its label. */
export const isLabelled = ({ categories }: Requirement): boolean => tellsLabel(categories)

/** Whether an indicator takes its steps from such a requirement. */
export const isLabelledIndicator = ({ requirements }: Plan, { score }: Indicator): boolean =>
  score.kind === 'STEPS' && requirements.some((known) => known.id === score.requirement && isLabelled(known))
