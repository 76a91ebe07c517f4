import type { VillageSet } from '../division/place'
import { Village } from '../division/place'
import { isLabelled } from './labelled-parts'
import { Obligation } from './obligation.types'
import { type ObligationStatus, STATUS_CODES } from './obligation-status'
import { RequirementInfo } from './plan.types'
import type { PlanBoard } from './plan-board'
import type { Requirement } from './plan-model'
import { positionsWithin } from './plan-scope'
import type { RequirementOutcome } from './requirement-outcome'

/** A requirement that is checked on villages, with how they stand. */
export interface CheckedRequirement {
  readonly requirement: Requirement
  readonly outcome: RequirementOutcome
}

/** Which obligations. */
export interface ObligationQuery {
  readonly within: VillageSet
  /** Empty: every status. */
  readonly statuses: readonly ObligationStatus[]
  readonly requirement: string | null
  /** Due before this day, exclusive. */
  readonly dueBefore: string | null
  /** Whether who asks may see labels of villages. */
  readonly seesLabels: boolean
}

/** An obligation by its places in the arrays of a board. */
export interface ObligationKey {
  readonly checked: CheckedRequirement
  readonly position: number
}

/**
 * Every requirement that is checked on villages, with its outcome on the day of the board; without `seesLabels` those
 * left out that labelled villages alone have.
 */
export async function checkedRequirements(board: PlanBoard, seesLabels: boolean): Promise<CheckedRequirement[]> {
  const seen = board.sources.plan.requirements.filter((requirement) => seesLabels || !isLabelled(requirement))
  const checked = await Promise.all(
    seen.map(async (requirement) => ({
      requirement,
      outcome: await board.outcome(requirement),
    })),
  )
  return checked.flatMap(({ requirement, outcome }) => (outcome ? [{ requirement, outcome }] : []))
}

/** Obligations by what is most pressing: earliest due day first, those without one last; then by requirement and village. */
export async function findObligations(board: PlanBoard, query: ObligationQuery): Promise<ObligationKey[]> {
  const positions = positionsWithin(board.scope, query.within)
  const wanted = new Set(query.statuses.map((status) => STATUS_CODES.indexOf(status)))
  const found: ObligationKey[] = []
  for (const checked of await checkedRequirements(board, query.seesLabels)) {
    if (query.requirement !== null && checked.requirement.id !== query.requirement) continue
    const { statuses, dueOn } = checked.outcome
    for (const position of positions) {
      if (wanted.size > 0 && !wanted.has(statuses[position] as number)) continue
      const due = dueOn[position]
      if (query.dueBefore !== null && (due === null || due === undefined || due >= query.dueBefore)) continue
      found.push({ checked, position })
    }
  }
  return found.sort(byDueDay)
}

const NEVER = '9999-12-31'

function byDueDay(one: ObligationKey, other: ObligationKey): number {
  const [due, otherDue] = [one, other].map(({ checked, position }) => checked.outcome.dueOn[position] ?? NEVER) as [
    string,
    string,
  ]
  if (due !== otherDue) return due < otherDue ? -1 : 1
  const [id, otherId] = [one.checked.requirement.id, other.checked.requirement.id]
  if (id !== otherId) return id < otherId ? -1 : 1
  return one.position - other.position
}

const DAY_MS = 86_400_000

/** The obligation with all that it rests on. */
export function toObligation(board: PlanBoard, { checked, position }: ObligationKey): Obligation {
  const { requirement, outcome } = checked
  const dueOn = outcome.dueOn[position] ?? null
  const value = outcome.values[position] as number
  return Object.assign(new Obligation(), {
    requirement: new RequirementInfo(board.sources.plan, requirement),
    village: new Village(board.sources.map, board.scope.villages[position] as number),
    status: STATUS_CODES[outcome.statuses[position] as number] as ObligationStatus,
    dueOn,
    daysLeft: dueOn === null ? null : Math.round((Date.parse(dueOn) - Date.parse(board.onDay)) / DAY_MS),
    evidencePeriod: outcome.periods[position] ?? null,
    evidenceValue: Number.isNaN(value) ? null : value,
    evidenceOn: outcome.days[position] ?? null,
    periodsDue: outcome.periodsDue[position] as number,
    periodsMet: outcome.periodsMet[position] as number,
  })
}
