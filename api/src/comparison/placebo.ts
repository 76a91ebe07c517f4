import type { ComparisonGroup } from './choose-group'
import { MIN_MEMBERS, MIN_OTHERS } from './comparison-enums'
import { type ChangeAt, differenceStrata } from './difference-strata'
import { Draws } from './statistics/draws'
import { estimateEffect } from './statistics/estimate-effect'
import { comparable, countsOf } from './statistics/stratum'

export const PLACEBO_DRAWS = 499
const PLACEBO_SEED = 20_211_103

/** What pseudo-clusters, in which nothing happened, come to. In stored units. */
export interface PlaceboEffects {
  /** Effects of the pseudo-clusters that could be compared, ascending. */
  readonly effects: Float64Array
  /** Share of them, the real one counted in, whose effect is as large; null: too few villages for pseudo-clusters. */
  readonly pValue: number | null
}

/** Villages that a pool must have for each member, or pseudo-clusters would all be the same. */
const VILLAGES_A_MEMBER = 3

/**
 * Pseudo-clusters of neighbours: a village outside clusters drawn by lot and those next to it by code, as many as the
 * cluster has members, compared by the same design with the rest. What strikes neighbours together, as a hail storm, a
 * road or one zealous township, strikes them too: village by village no test can see that.
 */
export function placeboEffects(
  { pool, again }: Pick<ComparisonGroup, 'pool' | 'again'>,
  changeAt: ChangeAt,
  members: number,
  effect: number,
): PlaceboEffects {
  const reporting = pool.filter((index) => !Number.isNaN(changeAt(index)))
  if (members < MIN_MEMBERS || reporting.length < Math.max(VILLAGES_A_MEMBER * members, members + MIN_OTHERS))
    return { effects: new Float64Array(), pValue: null }
  const draws = new Draws(PLACEBO_SEED)
  const effects: number[] = []
  for (let draw = 0; draw < PLACEBO_DRAWS; draw++) {
    const [pseudo, rest] = splitAt(reporting, draws.below(reporting.length), members)
    const strata = comparable(differenceStrata(again(pseudo, rest), changeAt, null))
    if (countsOf(strata).members < MIN_MEMBERS) continue
    effects.push(estimateEffect(strata)?.effect as number)
  }
  const asLarge = effects.filter((other) => Math.abs(other) >= Math.abs(effect) * (1 - TIE)).length
  return {
    effects: Float64Array.from(effects).sort(),
    pValue: effects.length === 0 ? null : (1 + asLarge) / (1 + effects.length),
  }
}

const TIE = 1e-9

/** `count` villages of a list from a place on, and the rest; the list is a ring. */
function splitAt(villages: Int32Array, start: number, count: number): [Int32Array, Int32Array] {
  const end = start + count
  if (end <= villages.length)
    return [villages.subarray(start, end), Int32Array.from([...villages.subarray(0, start), ...villages.subarray(end)])]
  const over = end - villages.length
  return [Int32Array.from([...villages.subarray(0, over), ...villages.subarray(start)]), villages.subarray(over, start)]
}
