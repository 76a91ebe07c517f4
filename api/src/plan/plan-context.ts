import type { AccessContext } from '../access/access-context'
import type { Reader } from '../db/database'
import type { DivisionMap } from '../division/division-map'
import type { PlaceContext } from '../division/place-context'
import type { MeasureContext } from '../measure/measure-context'
import type { PlanBoard } from './plan-board'
import type { PlanBoards } from './plan-boards'

/** What the resolvers of the plan need from a request; app/ provides more. */
export interface PlanContext extends MeasureContext, PlaceContext, Pick<AccessContext, 'seesLabels'> {
  readonly db: Reader
  readonly boards: PlanBoards
}

/** The board of a plan version (null: the one in force) on a day, on a map. */
export function boardOn(
  { boards, db, figures }: PlanContext,
  map: DivisionMap,
  version: string | null,
  onDay: string,
): Promise<PlanBoard> {
  return boards.board({ db, figures: figures.forAll(), map, plan: boards.plan(version, onDay) }, onDay)
}
