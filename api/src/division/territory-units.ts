import type { DivisionMap, MapRegion, MapUnit, MapUnitList } from './division-map'

/** The unit lists of a territory: of each list of the whole map the units that lie wholly in it. */
export function unitListsWithin(map: DivisionMap, whole: DivisionMap): MapUnitList[] {
  return whole.unitLists.flatMap((list) => {
    const made: MapUnitList & { units: readonly MapUnit[] } = { ...list, units: [] }
    made.units = list.units.flatMap((unit) => unitWithin(map, whole, made, unit) ?? [])
    return made.units.length > 0 ? [made] : []
  })
}

function unitWithin(map: DivisionMap, whole: DivisionMap, list: MapUnitList, unit: MapUnit): MapUnit | null {
  const members = unit.members.flatMap(({ id }): MapRegion[] => {
    const region = map.regionById(id)
    return region?.isWhole ? [region] : []
  })
  const parent = map.regionById(unit.parent.id)
  const villages = unit.villages.map((index) => map.villageIndexById(whole.villageIds[index] as number))
  const isWhole = members.length === unit.members.length && !villages.includes(-1)
  return parent && isWhole ? { ...unit, list, members, parent, villages } : null
}
