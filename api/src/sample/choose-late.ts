import type { DivisionMap, MapRegion } from '../division/division-map'
import { countyAt, groupBy } from './county-runs'
import { randomOf } from './random'

/** A county of fewer villages would be no fair picture of one that lags. */
const SMALLEST_COUNTY = 60
/**
 * Above a fifth, so that the county falls below the coverage at which it is ranked (domain.md §4.3), but no collapse.
 */
const LATE_AT_LEAST = 0.22
const LATE_AT_MOST = 0.35

/**
 * Villages that have not handed in their newest yearly figures: in one county of each city, drawn by lot, whole
 * townships are late, for townships hand in what they collected. The lot says nothing about the real county.
 */
export function chooseLate(map: DivisionMap, villages: Int32Array, seed: string): ReadonlySet<number> {
  const late = new Set<number>()
  const counties = [...groupBy(villages, (village) => countyAt(map, village))].filter(
    ([, ofCounty]) => ofCounty.length >= SMALLEST_COUNTY,
  )
  for (const ofCity of groupBy(counties, ([county]) => county.parent).values()) {
    const [, lagging] = smallestLot(ofCity, ([county]) => randomOf(seed, 'lagging-county', county.code))
    const townships = [...groupBy(lagging, (village) => map.townshipOf[village] as MapRegion)]
      .map(([township, ofTownship]) => ({ ofTownship, lot: randomOf(seed, 'late-township', township.code) }))
      .sort((one, other) => one.lot - other.lot)
    let count = 0
    for (const { ofTownship } of townships) {
      if (count >= lagging.length * LATE_AT_LEAST) break
      if (count + ofTownship.length > lagging.length * LATE_AT_MOST) continue
      for (const village of ofTownship) late.add(village)
      count += ofTownship.length
    }
  }
  return late
}

function smallestLot<Item>(list: readonly Item[], lotOf: (item: Item) => number): Item {
  return list.reduce((best, item) => (lotOf(item) < lotOf(best) ? item : best))
}
