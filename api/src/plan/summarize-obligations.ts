import type { Place } from '../division/place'
import { type CheckedRequirement, checkedRequirements } from './find-obligations'
import type { ObligationSummary, StatusCount } from './obligation.types'
import { STATUS_CODES } from './obligation-status'
import { RequirementInfo } from './plan.types'
import type { PlanBoard } from './plan-board'
import { positionsWithin } from './plan-scope'

/** How a place, and places inside it, stand with all duties on the day of a board. */
export async function summarizeObligations(
  board: PlanBoard,
  place: Place,
  inside: readonly Place[],
  seesLabels: boolean,
): Promise<ObligationSummary> {
  const checked = await checkedRequirements(board, seesLabels)
  const positions = positionsWithin(board.scope, place.villageSet)
  return {
    place,
    on: board.onDay,
    villages: positions.length,
    counts: countStatuses(checked, positions),
    requirements: checked.map((one) => ({
      requirement: new RequirementInfo(board.sources.plan, one.requirement),
      counts: countStatuses([one], positions),
    })),
    places: inside.map((other) => {
      const own = positionsWithin(board.scope, other.villageSet)
      return { place: other, villages: own.length, counts: countStatuses(checked, own) }
    }),
  }
}

function countStatuses(checked: readonly CheckedRequirement[], positions: Int32Array): StatusCount[] {
  const counts = new Array<number>(STATUS_CODES.length).fill(0)
  for (const { outcome } of checked)
    for (const position of positions) {
      const status = outcome.statuses[position] as number
      counts[status] = (counts[status] as number) + 1
    }
  return STATUS_CODES.map((status, code) => ({ status, obligations: counts[code] as number })).filter(
    ({ obligations }) => obligations > 0,
  )
}
