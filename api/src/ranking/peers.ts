import type { DivisionMap, MapRegion, MapUnit } from '../division/division-map'
import { findPlace } from '../division/find-place'
import { type Place, Region, ReportingUnit } from '../division/place'
import { medianInPlace } from '../measure/statistics'
import { type PlacesToRank, placesToRank, type RankedSet } from './ranking-places'

/** Medians of fewer peers are not told: with two, one is computed from the other. */
const FEWEST_PEERS = 5

/**
 * The whole map where places of a territory are asked to be ranked among those outside it; null where everything that
 * is to be ranked lies on the map itself.
 */
export function mapOfPeers(map: DivisionMap, { list, level, within }: RankedSet): DivisionMap | null {
  if (!map.territory) return null
  const { whole } = map.territory
  if (list !== null) return whole
  if (within !== null) {
    const place = findPlace(map, within)
    return place instanceof Region && !place.region.isWhole ? whole : null
  }
  const isBelowHome =
    level === null || (map.home !== null && map.regionsOf(level as MapRegion['level'], map.home).length > 0)
  return isBelowHome ? null : whole
}

/** The places to rank on the whole map; where no place is named, inside what the hub is about. */
export const placesAmongPeers = (whole: DivisionMap, set: RankedSet): PlacesToRank =>
  placesToRank(whole, { ...set, within: set.within ?? whole.home?.code ?? null })

/** A place of the whole map as a territory has it: itself, or for one outside a name without anything behind it. */
export function placeSeen(map: DivisionMap, place: Place): Place {
  if (place instanceof Region) return new Region(map, regionSeen(map, place.region))
  if (place instanceof ReportingUnit) return new ReportingUnit(map, unitSeen(map, place.unit))
  throw new Error(`${place.code} cannot be ranked`)
}

/** Whether a place lies wholly in the territory of a map. */
export const isOwn = (map: DivisionMap, place: Place): boolean => {
  const own = place.onMap(map)
  return own instanceof Region ? own.region.isWhole : own !== null
}

function regionSeen(map: DivisionMap, region: MapRegion): MapRegion {
  const known = map.regionById(region.id)
  if (known) return known
  const parent = region.parent && regionSeen(map, region.parent)
  return { ...region, parent, children: [], start: 0, end: 0, isWhole: false }
}

function unitSeen(map: DivisionMap, unit: MapUnit): MapUnit {
  const known = map.unitLists.find(({ key }) => key === unit.list.key)?.units.find(({ key }) => key === unit.key)
  if (known) return known
  const members = unit.members.map((region) => regionSeen(map, region))
  return { ...unit, members, parent: regionSeen(map, unit.parent), villages: new Int32Array(0), isWhole: false }
}

/** The median of what places are ranked by; null for fewer than five of them. */
export function peerMedian(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length < FEWEST_PEERS ? null : medianInPlace(Float64Array.from(known))
}
