import type { DivisionMap, MapRegion } from '../division/division-map'
import { chooseCounties } from './choose-counties'
import { groupBy } from './county-runs'
import { randomOf } from './random'

/** What is late, and in which part of the villages of the county that is. */
interface Lateness {
  /** Words that the lots are drawn by. */
  readonly county: string
  readonly township: string
  readonly atLeast: number
  readonly atMost: number
}

/** Above a fifth, so that the county falls below the coverage at which it is ranked (domain.md §4.3), but no collapse. */
const YEARLY: Lateness = { county: 'lagging-county', township: 'late-township', atLeast: 0.22, atMost: 0.35 }

/** Figures carry three fifths of the weights of the plan: so many villages without them leave a total untold. */
const FIGURES: Lateness = { county: 'silent-county', township: 'silent-township', atLeast: 0.5, atMost: 0.65 }

/** Villages that have not handed in their newest yearly figures. */
export const chooseLate = (map: DivisionMap, villages: Int32Array, seed: string): ReadonlySet<number> =>
  lateVillages(map, villages, YEARLY, seed)

/** Villages that handed in no village figures for the last year of the first round. */
export const chooseSilent = (map: DivisionMap, villages: Int32Array, seed: string): ReadonlySet<number> =>
  lateVillages(map, villages, FIGURES, seed)

/**
 * In one county of each city, drawn by lot, whole townships are late, for townships hand in what they collected.
 */
function lateVillages(map: DivisionMap, villages: Int32Array, lateness: Lateness, seed: string): ReadonlySet<number> {
  const late = new Set<number>()
  for (const { villages: lagging } of chooseCounties(map, villages, lateness.county, seed)) {
    const townships = [...groupBy(lagging, (village) => map.townshipOf[village] as MapRegion)]
      .map(([township, ofTownship]) => ({ ofTownship, lot: randomOf(seed, lateness.township, township.code) }))
      .sort((one, other) => one.lot - other.lot)
    let count = 0
    for (const { ofTownship } of townships) {
      if (count >= lagging.length * lateness.atLeast) break
      if (count + ofTownship.length > lagging.length * lateness.atMost) continue
      for (const village of ofTownship) late.add(village)
      count += ofTownship.length
    }
  }
  return late
}
