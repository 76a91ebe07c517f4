import type { VillageSet } from '../division/place'
import { type Column, NOT_REPORTED, REPORTED } from '../measure/column'
import { growthPercent } from '../measure/compute-change'
import { MIN_COVERAGE_PERCENT } from '../measure/compute-figure'
import { forEachVillage, type VillageMask } from '../measure/gather'
import { shownValue } from '../measure/measure'
import type { FigureState } from '../measure/measure-enums'

/** What the villages of a set that report in both periods add up to, in the stored unit. */
export interface PairSums {
  readonly now: number
  readonly before: number
  readonly pairs: number
  /** Villages due in the current period. */
  readonly expected: number
}

/** Adds up the villages of a set that report in both columns. */
export function sumPairs(current: Column, base: Column, set: VillageSet, mask: VillageMask): PairSums {
  let [now, before, pairs, expected] = [0, 0, 0, 0]
  forEachVillage(set, mask, (index) => {
    const state = current.states[index]
    if (state !== REPORTED && state !== NOT_REPORTED) return
    expected++
    if (state !== REPORTED || base.states[index] !== REPORTED) return
    pairs++
    now += current.values[index] as number
    before += base.values[index] as number
  })
  return { now, before, pairs, expected }
}

/** What a group gave to the growth of the total. */
export interface Contribution {
  /** Difference of the group's sum, in the shown unit. */
  readonly value: number | null
  /** Percent of the difference of the total; null where the total did not move. */
  readonly percentOfTotal: number | null
  /** Percentage points of the growth of the total; null where the total had no base above zero. */
  readonly points: number | null
  readonly pairs: number
  readonly expected: number
  readonly state: FigureState
}

/** Sets the sums of a group against those of the total. Groups that share no village add up to the total. */
export function computeContribution({ measure }: Column, group: PairSums, total: PairSums): Contribution {
  const { pairs, expected } = group
  const [moved, totalMoved] = [group.now - group.before, total.now - total.before]
  const coverage = expected === 0 ? 0 : (100 * pairs) / expected
  const state = expected === 0 ? 'NOT_DUE' : pairs === 0 ? 'NOT_REPORTED' : 'REPORTED'
  return {
    value: pairs === 0 ? null : shownValue(measure, moved),
    percentOfTotal: pairs === 0 || totalMoved === 0 ? null : (100 * moved) / totalMoved,
    points: pairs === 0 ? null : growthPercent(total.before + moved, total.before),
    pairs,
    expected,
    state: state === 'REPORTED' && coverage < MIN_COVERAGE_PERCENT ? 'INSUFFICIENT_COVERAGE' : state,
  }
}

/** The same contribution with its numbers kept back. */
export const withheldContribution = (contribution: Contribution): Contribution => ({
  ...contribution,
  value: null,
  percentOfTotal: null,
  points: null,
  state: 'SUPPRESSED',
})

/** The same contribution without what it is of the total. */
export const withoutShares = (contribution: Contribution): Contribution => ({
  ...contribution,
  percentOfTotal: null,
  points: null,
})
