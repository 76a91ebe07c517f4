import type { DivisionMap, MapRegion } from '../division/division-map'
import { countyAt, groupBy } from './county-runs'
import { randomOf } from './random'

/** A county of fewer villages would be no fair picture of one that lags. */
const SMALLEST_COUNTY = 60

/** A county with the villages of the sample in it. */
export interface ChosenCounty {
  readonly county: MapRegion
  /** Indexes on the map. */
  readonly villages: readonly number[]
}

/** One county of each city, drawn by lot for a topic. The lot says nothing about the real county. */
export function chooseCounties(map: DivisionMap, villages: Int32Array, topic: string, seed: string): ChosenCounty[] {
  const counties = [...groupBy(villages, (village) => countyAt(map, village))]
    .map(([county, ofCounty]) => ({ county, villages: ofCounty, lot: randomOf(seed, topic, county.code) }))
    .filter(({ villages: ofCounty }) => ofCounty.length >= SMALLEST_COUNTY)
  return [...groupBy(counties, ({ county }) => county.parent).values()].map((ofCity) =>
    ofCity.reduce((best, other) => (other.lot < best.lot ? other : best)),
  )
}
