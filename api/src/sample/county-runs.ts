import type { DivisionMap, MapRegion } from '../division/division-map'

/** Villages of one county that stand in a row on the map. */
export interface CountyRun {
  readonly county: MapRegion
  /** The city it belongs to; the county itself where it has none on the map. */
  readonly city: MapRegion
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

/** The map cut by what stands right above its townships; a city without counties counts as one. */
export function countyRuns(map: DivisionMap): CountyRun[] {
  const runs: CountyRun[] = []
  for (let start = 0; start < map.villageCount; ) {
    const county = countyAt(map, start)
    const end = Math.min(map.villageCount, Math.max(county.end, start + 1))
    runs.push({ county, city: county.parent ?? county, start, end })
    start = end
  }
  return runs
}

/** What stands right above the township of a village; the township itself where nothing does. */
export function countyAt(map: DivisionMap, village: number): MapRegion {
  const township = map.townshipOf[village] as MapRegion
  return township.parent ?? township
}

/** Groups of a list by a key, in the order in which the keys first appear. */
export function groupBy<Item, Key>(list: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of list) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
