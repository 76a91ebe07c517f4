import { NOT_REPORTED, REPORTED } from '../measure/column'
import type { ComparisonGroup } from './choose-group'
import type { ClusterMembers } from './cluster-members'
import { type ClusterPhase, type ComparisonState, MIN_MEMBERS, MIN_OTHERS } from './comparison-enums'
import { type ComparisonFrame, counts, type PeriodPair } from './comparison-frame'

/** One side of a comparison in a period, in stored units. */
export interface Side {
  /** Means of the villages that are compared, now and at the base; NaN where there is none. */
  readonly now: number
  readonly base: number
  /** Villages that are compared: they have both periods, and somebody like them on the other side. */
  readonly compared: number
  /** Villages that should have the period. */
  readonly expected: number
}

/** Members against comparison villages in a period, in stored units. */
export interface PeriodComparison {
  readonly pair: PeriodPair
  readonly phase: ClusterPhase
  readonly state: ComparisonState
  readonly members: Side
  /** Its means weigh each stratum as much as it weighs among the members. */
  readonly others: Side
  /** Difference in differences; null where it is refused. */
  readonly effect: number | null
}

/** Compares a cluster with its group in a period. */
export function comparePeriod(
  frame: ComparisonFrame,
  group: ComparisonGroup,
  members: ClusterMembers,
  pair: PeriodPair,
): PeriodComparison {
  const counted = countedVillages(frame, members, pair)
  const parts = group.strata.map((stratum) => ({
    own: tally(pair, stratum.members, counted),
    theirs: tallyOfAll(pair, stratum.others),
  }))
  const compared = parts.filter(({ own, theirs }) => own.both > 0 && theirs.both > 0)
  const all = tally(pair, counted, null)
  // With nobody to compare with, where the members stand is still told.
  const own = compared.length > 0 ? compared.map((part) => part.own) : [all]
  const one = { ...meansOf(own, own), expected: all.expected }
  const other = {
    ...meansOf(
      compared.map((part) => part.theirs),
      compared.map((part) => part.own),
    ),
    expected: parts.reduce((sum, { theirs }) => sum + theirs.expected, 0),
  }
  const state = stateOf(pair.period.key === frame.query.base, counted.size, one.compared, other.compared)
  const isTold = state === 'COMPARED' || state === 'BASE'
  const effect = isTold ? one.now - one.base - (other.now - other.base) : null
  return { pair, phase: members.phaseIn(pair.period), state, members: one, others: other, effect }
}

/** Villages of a cluster that count in a period. */
export function countedVillages(frame: ComparisonFrame, members: ClusterMembers, { period }: PeriodPair): Set<number> {
  return new Set(members.countedIn(period).filter((index) => counts(frame, index)))
}

interface Tally {
  /** Villages with both periods, and the sums of what they say. */
  readonly both: number
  readonly now: number
  readonly base: number
  readonly expected: number
}

const tallies = new WeakMap<PeriodPair, WeakMap<Int32Array, Tally>>()

/** Clusters of one county may be compared with one and the same list, which is summed once. */
function tallyOfAll(pair: PeriodPair, villages: Int32Array): Tally {
  const ofPair = tallies.get(pair) ?? new WeakMap<Int32Array, Tally>()
  tallies.set(pair, ofPair)
  const known = ofPair.get(villages)
  if (known) return known
  const made = tally(pair, villages, null)
  ofPair.set(villages, made)
  return made
}

/** Adds up what some villages say, of them only those in `among`, unless it is null. */
function tally(pair: PeriodPair, villages: Iterable<number>, among: ReadonlySet<number> | null): Tally {
  const { states } = pair.column
  let [both, now, base, expected] = [0, 0, 0, 0]
  for (const index of villages) {
    if (among !== null && !among.has(index)) continue
    const state = states[index]
    if (state === REPORTED || state === NOT_REPORTED) expected++
    const [current, before] = [pair.now(index), pair.base(index)]
    if (Number.isNaN(current) || Number.isNaN(before)) continue
    both++
    now += current
    base += before
  }
  return { both, now, base, expected }
}

/** Means over strata, each weighing as many villages as its partner among the members has. */
function meansOf(tallies: readonly Tally[], weights: readonly Tally[]): Omit<Side, 'expected'> {
  let [now, base, compared, total] = [0, 0, 0, 0]
  tallies.forEach((part, at) => {
    const weight = weights[at]?.both ?? 0
    if (part.both === 0) return
    now += (weight * part.now) / part.both
    base += (weight * part.base) / part.both
    compared += part.both
    total += weight
  })
  return { now: now / total, base: base / total, compared }
}

function stateOf(isBase: boolean, counted: number, members: number, others: number): ComparisonState {
  if (counted === 0) return 'NO_MEMBERS'
  if (members < MIN_MEMBERS) return 'TOO_FEW_MEMBERS'
  if (others < MIN_OTHERS) return 'TOO_FEW_OTHERS'
  return isBase ? 'BASE' : 'COMPARED'
}
