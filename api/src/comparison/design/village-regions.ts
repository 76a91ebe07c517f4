import type { DivisionMap } from '../../division/division-map'

/** By village index: which county and which city of the map, numbered from 0 by code; −1: in none. */
export interface VillageRegions {
  readonly counties: Int32Array
  readonly cities: Int32Array
}

export type PoolLevel = 'COUNTY' | 'CITY'

const made = new WeakMap<DivisionMap, VillageRegions>()

/** Where each village of a map lies. */
export function villageRegions(map: DivisionMap): VillageRegions {
  const known = made.get(map)
  if (known) return known
  const regions = { counties: regionNumbers(map, 'COUNTY'), cities: regionNumbers(map, 'CITY') }
  made.set(map, regions)
  return regions
}

function regionNumbers(map: DivisionMap, level: PoolLevel): Int32Array {
  const numbers = new Int32Array(map.villageCount).fill(-1)
  map.regionsOf(level).forEach(({ start, end }, at) => {
    numbers.fill(at, start, end)
  })
  return numbers
}

/** Numbers, ascending, of the regions of a level in which some villages lie. */
export function regionsHolding(map: DivisionMap, level: PoolLevel, villages: Int32Array): number[] {
  const { counties, cities } = villageRegions(map)
  const numbers = level === 'COUNTY' ? counties : cities
  const holding = new Set([...villages].map((index) => numbers[index] as number))
  holding.delete(-1)
  return [...holding].sort((one, other) => one - other)
}
