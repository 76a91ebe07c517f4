import type { UnitMemberRow } from './division.query'
import type { DivisionMap, MapRegion, MapUnit, MapUnitList } from './division-map'

/** A unit while its list is being built. */
interface UnitMembers {
  readonly row: UnitMemberRow
  readonly members: MapRegion[]
}

const isMemberOn = ({ validFrom, validTo }: UnitMemberRow, day: string) =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo > day)

/** The members of each unit that are on the map, in the order of the list; units without any are left out. */
function membersOnMap(map: DivisionMap, rows: readonly UnitMemberRow[]): UnitMembers[] {
  const units = new Map<string, UnitMembers>()
  for (const row of rows) {
    const region = isMemberOn(row, map.validFrom) ? map.regionById(row.divisionId) : null
    if (region === null) continue
    const unit = units.get(row.slug)
    if (unit) unit.members.push(region)
    else units.set(row.slug, { row, members: [region] })
  }
  return [...units.values()]
}

/** The lowest region that holds all of some regions. */
function regionAbove(regions: readonly MapRegion[]): MapRegion | null {
  const holdsAll = (place: MapRegion) => regions.every(({ code }) => code !== place.code && code.startsWith(place.code))
  for (let place = regions[0]?.parent ?? null; place !== null; place = place.parent) if (holdsAll(place)) return place
  return null
}

/** By unit: its villages. Members are painted from the top down, so that the nearest member above a village decides. */
function villagesOf(map: DivisionMap, units: readonly UnitMembers[]): Int32Array[] {
  const unitOf = new Int32Array(map.villageCount).fill(-1)
  const painted = units
    .flatMap(({ members }, unit) => members.map((member) => ({ member, unit })))
    .sort((a, b) => a.member.code.length - b.member.code.length)
  for (const { member, unit } of painted) unitOf.fill(unit, member.start, member.end)
  const villages: number[][] = units.map(() => [])
  for (const [village, unit] of unitOf.entries()) villages[unit]?.push(village)
  return villages.map((indexes) => Int32Array.from(indexes))
}

function buildList(map: DivisionMap, rows: readonly UnitMemberRow[]): MapUnitList[] {
  const [first] = rows
  const units = membersOnMap(map, rows)
  const parent = regionAbove(units.flatMap(({ members }) => members))
  if (!first || parent === null) return []
  const list: MapUnitList & { units: readonly MapUnit[] } = {
    key: first.listSlug,
    name: first.listName,
    nameEn: first.listNameEn,
    units: [],
  }
  const villages = villagesOf(map, units)
  list.units = units.map(({ row, members }, unit) => ({
    list,
    key: row.slug,
    name: row.name,
    nameEn: row.nameEn,
    // One member: the unit stands for that division, though townships may have left it for other units.
    divisionCode: members.length === 1 ? (members[0]?.code ?? null) : null,
    members,
    parent,
    villages: villages[unit] ?? new Int32Array(0),
    isWhole: true,
  }))
  return [list]
}

/** The lists of reporting units on a map, from the members of all lists; lists without a member on it are left out. */
export function buildUnitLists(map: DivisionMap, rows: readonly UnitMemberRow[]): MapUnitList[] {
  const slugs = [...new Set(rows.map(({ listSlug }) => listSlug))]
  return slugs.flatMap((slug) =>
    buildList(
      map,
      rows.filter(({ listSlug }) => listSlug === slug),
    ),
  )
}
