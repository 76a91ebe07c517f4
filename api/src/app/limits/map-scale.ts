import type { DivisionMap } from '../../division/division-map'

/** How many places of each kind the hub's map has: what a list of them may be as long as. */
export interface MapScale {
  readonly counties: number
  readonly townships: number
  readonly villages: number
}

const scales = new WeakMap<DivisionMap, MapScale>()

/** The scale of a map. */
export function scaleOf(map: DivisionMap): MapScale {
  const known = scales.get(map)
  if (known) return known
  const scale = {
    counties: map.regionsOf('COUNTY').length,
    townships: map.regionsOf('TOWNSHIP').length,
    villages: map.villageCount,
  }
  scales.set(map, scale)
  return scale
}
