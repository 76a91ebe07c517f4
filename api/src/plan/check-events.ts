import { addMonths } from '../common/calendar'
import { REPORTED } from '../measure/column'
import {
  completedProjects,
  partyLedCooperativeEvents,
  postedRoles,
  rectificationEvents,
} from '../posting/posting-column.query'
import { type CheckInput, forEachClock, newOutcome } from './check-input'
import { holds, periodVector } from './metric-vector'
import { DUE, MET, MET_LATE, NOT_DUE, OVERDUE, UNKNOWN } from './obligation-status'
import { clockOf, type VillageClock } from './plan-clock'
import type { Check, EventKey } from './plan-model'
import { IN_ORDER, NOT_IN_ORDER, ORDER_UNKNOWN, type RequirementOutcome } from './requirement-outcome'

type Of<Kind extends Check['kind']> = Extract<Check, { kind: Kind }>

/** What is known of an event in a village. */
interface VillageEvent {
  /** Null: it has not happened yet. */
  readonly day: string | null
  /** Whether what happened is in order; null: nobody says. */
  readonly inOrder: boolean | null
}

/** Events by map index. A village that is absent has no such event to wait for. */
type Events = ReadonlyMap<number, VillageEvent>

const EVENTS: Record<EventKey, (input: CheckInput) => Promise<Events>> = {
  RECTIFICATION_ACCEPTED: async ({ db, map, round, onDay }) => {
    const rows = await rectificationEvents(db, round.startOn, clockOf(round.startOn, round).endOn)
    const happened = (day: string | null) => (day !== null && day <= onDay ? day : null)
    return new Map(
      rows.map(({ villageId, acceptedOn }) => [
        map.villageIndexById(villageId),
        { day: happened(acceptedOn), inOrder: true },
      ]),
    )
  },
  PARTY_LED_COOPERATIVE_REGISTERED: async (input) => {
    const { db, map, onDay } = input
    const rows = await partyLedCooperativeEvents(db, onDay)
    const known = await registerKnown(input)
    const events = new Map<number, VillageEvent>()
    for (const index of input.scope.villages) if (known[index] === 1) events.set(index, { day: null, inOrder: true })
    for (const { villageId, registeredOn, isNormal } of rows)
      if (registeredOn !== null && registeredOn <= onDay)
        events.set(map.villageIndexById(villageId), { day: registeredOn, inOrder: isNormal })
    return events
  },
}

/** Where a county has sent its register of cooperatives, a village not in it has none; elsewhere nobody knows. */
async function registerKnown({ figures, map, onDay }: CheckInput): Promise<Uint8Array> {
  const { states } = await periodVector(figures, map, 'cooperatives', onDay.slice(0, 4))
  return states.map((state) => (state === REPORTED ? 1 : 0))
}

/** EVENT: it happens by P + months; it may have happened before P. */
export async function checkEvent(input: CheckInput, check: Of<'EVENT'>): Promise<RequirementOutcome> {
  const events = await EVENTS[check.event](input)
  const outcome = newOutcome(input)
  forEachClock(input, (position, index, clock) => {
    if (!clock) return outcome.set(position, UNKNOWN)
    const dueOn = addMonths(clock.startOn, check.withinMonths)
    const event = events.get(index)
    if (!event) return outcome.set(position, UNKNOWN, { dueOn })
    if (event.day === null) return outcome.set(position, input.onDay <= dueOn ? DUE : OVERDUE, { dueOn })
    outcome.set(position, event.day <= dueOn ? MET : MET_LATE, { dueOn, day: event.day })
    outcome.order[position] = event.inOrder === null ? ORDER_UNKNOWN : event.inOrder ? IN_ORDER : NOT_IN_ORDER
  })
  return outcome
}

/** The posting year to judge: the latest that has ended; else the first one. */
export function judgedPostingYear(clock: VillageClock, onDay: string): { from: string; to: string; hasEnded: boolean } {
  const ended = clock.postingYears.findLast(({ to }) => to <= onDay)
  const [first] = clock.postingYears
  if (ended) return { ...ended, hasEnded: true }
  if (!first) throw new Error('A round shorter than a year has no posting year')
  return { ...first, hasEnded: false }
}

/** Completed projects of each village of the scope in its judged posting year; NaN where no register says so. */
export async function countPostingYear(input: CheckInput): Promise<Float64Array> {
  const { db, map, round, onDay, figures, scope } = input
  const counts = new Float64Array(scope.villages.length).fill(Number.NaN)
  const positions = new Map<number, number>()
  const known = await periodVector(figures, map, 'livelihoodProjectsCompleted', onDay.slice(0, 4))
  forEachClock(input, (position, index, clock) => {
    if (!clock) return
    positions.set(map.villageIds[index] as number, position)
    if (known.states[index] === REPORTED) counts[position] = 0
  })
  for (const { villageId, completedOn } of await completedProjects(db, round.startOn, onDay)) {
    const position = positions.get(villageId)
    const clock = position === undefined ? null : scope.clocks[position]
    if (position === undefined || !clock) continue
    const { from, to } = judgedPostingYear(clock, onDay)
    const before = Number.isNaN(counts[position]) ? 0 : (counts[position] as number)
    counts[position] = completedOn >= from && completedOn < to ? before + 1 : before
  }
  return counts
}

/** POSTING_YEARS: so many in the latest year counted from P that has ended; in the first year it is due at its end. */
export async function checkPostingYears(input: CheckInput, check: Of<'POSTING_YEARS'>): Promise<RequirementOutcome> {
  const counts = await countPostingYear(input)
  const outcome = newOutcome(input)
  forEachClock(input, (position, _index, clock) => {
    if (!clock) return outcome.set(position, UNKNOWN)
    const { from, to, hasEnded } = judgedPostingYear(clock, input.onDay)
    const value = counts[position] as number
    const evidence = { dueOn: to, value, period: null, day: null }
    if (input.onDay < from) return outcome.set(position, NOT_DUE, { dueOn: to })
    if (Number.isNaN(value)) return outcome.set(position, UNKNOWN, { dueOn: to })
    if (holds(check.bound, value)) return outcome.set(position, MET, evidence)
    return outcome.set(position, hasEnded ? OVERDUE : DUE, evidence)
  })
  return outcome
}

/** POSTED: somebody is posted in each of the roles on the day, or was on the last day of the round. */
export async function checkPosted(input: CheckInput, check: Of<'POSTED'>): Promise<RequirementOutcome> {
  const { db, map, round, onDay, scope } = input
  const asked = judgedDay(onDay, dayBefore(clockOf(round.startOn, round).endOn))
  const rows = await postedRoles(db, round.key, asked)
  const byIndex = new Map(rows.map((row) => [map.villageIndexById(row.villageId), row]))
  const outcome = newOutcome(input)
  scope.villages.forEach((index, position) => {
    const roles = byIndex.get(index)
    const isPosted = check.roles.every((role) =>
      role === 'FIRST_SECRETARY' ? roles?.hasFirstSecretary : roles?.hasWorkTeam,
    )
    outcome.set(position, isPosted ? MET : OVERDUE, { day: isPosted ? asked : null })
  })
  return outcome
}

/** The day asked for, but none after the round. */
function judgedDay(onDay: string, lastDay: string): string {
  if (onDay > lastDay) return lastDay
  return onDay
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
