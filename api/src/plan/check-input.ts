import type { Reader } from '../db/database'
import type { DivisionMap } from '../division/division-map'
import type { MeasureReader } from '../measure/measure-reader'
import type { VillageClock } from './plan-clock'
import type { Round } from './plan-model'
import type { PlanScope } from './plan-scope'
import { RequirementOutcome } from './requirement-outcome'

/** What requirements of a round are checked on, and from what. */
export interface CheckInput {
  readonly db: Reader
  readonly figures: MeasureReader
  readonly map: DivisionMap
  readonly round: Round
  readonly scope: PlanScope
  /** The day on which one asks: what ends or happens after it does not count yet. */
  readonly onDay: string
}

/** Calls `visit` for each village of the scope with its position, its index on the map and its clock. */
export function forEachClock(
  { scope }: CheckInput,
  visit: (position: number, index: number, clock: VillageClock | null) => void,
): void {
  for (let position = 0; position < scope.villages.length; position++)
    visit(position, scope.villages[position] as number, scope.clocks[position] ?? null)
}

export const newOutcome = ({ scope }: CheckInput): RequirementOutcome => new RequirementOutcome(scope.villages.length)
