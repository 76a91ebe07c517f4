import type { DivisionMap } from './division-map'
import { findUnitList } from './find-place'
import { type Place, Region, ReportingUnit, Village } from './place'

/** The same place on another map, by what it is and not by its code; null when it is not there. */
export function placeOnMap(map: DivisionMap, place: Place): Place | null {
  if (map === place.map) return place
  if (place instanceof Village) {
    const index = map.villageIndexById(place.id)
    return index < 0 ? null : new Village(map, index)
  }
  if (place instanceof ReportingUnit) {
    const { key, list } = place.unit
    const unit = findUnitList(map, list.key)?.units.find((each) => each.key === key)
    return unit ? new ReportingUnit(map, unit) : null
  }
  const region = place instanceof Region ? map.regionById(place.region.id) : null
  return region && new Region(map, region)
}
