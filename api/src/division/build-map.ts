import { firstAtLeast } from '../common/first-at-least'
import { levelOfCode } from './division-code'
import type { DivisionMap, MapRegion, MapTerritory, MapUnitList, VillageOrigin } from './division-map'
import type { DivisionType } from './division-type'
import { holdsOn, type VersionTable } from './version-table'
import { villageOrigins } from './village-origins'

/** A region while its map is being built. */
interface GrowingRegion extends MapRegion {
  readonly children: GrowingRegion[]
  end: number
}

type RegionLevel = MapRegion['level']

const REGION_LEVELS: readonly RegionLevel[] = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP']

/** A territory on the map of a day: the codes that everything in it begins with. */
export interface TerritoryCodes {
  readonly whole: DivisionMap
  readonly prefixes: readonly string[]
}

/** What a map is made from besides the versions. */
export interface MapParts {
  readonly key: string
  /** The day from which the map holds; its versions are those that hold on it. */
  readonly validFrom: string
  /** Where merged villages went, by division id, as far as confirmed and in effect. */
  readonly mergedInto: ReadonlyMap<number, number>
  /** The day on which a village last took another in, by its division id. */
  readonly tookInOn: ReadonlyMap<number, string>
  /** The part that the map holds; null: everything. */
  readonly territory: TerritoryCodes | null
  /** The unit lists of the finished regions. */
  unitLists(map: DivisionMap): readonly MapUnitList[]
}

/** Walks the versions in code order, which is the order of a walk through the tree, and numbers the villages. */
function grow(table: VersionTable, day: string, prefixes: readonly string[] | null) {
  const isInside = (code: string) => prefixes?.some((prefix) => code.startsWith(prefix)) ?? true
  const isAbove = (code: string) => prefixes?.some((prefix) => prefix.startsWith(code)) ?? false
  const regions: GrowingRegion[] = []
  const roots: GrowingRegion[] = []
  const villageRows: number[] = []
  const townshipOf: MapRegion[] = []
  const path: GrowingRegion[] = []
  for (let row = 0; row < table.size; row++) {
    if (!holdsOn(table, row, day)) continue
    const code = table.codes[row] as string
    const isWhole = isInside(code)
    if (!isWhole && !isAbove(code)) continue
    while (path.length > 0 && !code.startsWith((path.at(-1) as GrowingRegion).code)) closeRegion(path, villageRows)
    const parent = path.at(-1) ?? null
    if (code.length === 12) {
      if (parent === null) throw new Error(`Village ${code} stands under no township`)
      villageRows.push(row)
      townshipOf.push(parent)
      continue
    }
    const start = villageRows.length
    const region: GrowingRegion = {
      id: table.divisionIds[row] as number,
      code,
      name: table.names[row] as string,
      level: levelOfCode(code) as RegionLevel,
      type: table.types[row] as DivisionType,
      parent,
      children: [],
      start,
      end: start,
      isWhole,
    }
    regions.push(region)
    if (parent === null) roots.push(region)
    else parent.children.push(region)
    path.push(region)
  }
  while (path.length > 0) closeRegion(path, villageRows)
  return { regions, roots, villageRows, townshipOf }
}

function closeRegion(path: GrowingRegion[], villageRows: readonly number[]): void {
  const region = path.pop()
  if (region) region.end = villageRows.length
}

/** The lowest region that holds every village; null when there is none. */
function homeOf(regions: readonly MapRegion[], villageCount: number): MapRegion | null {
  if (villageCount === 0) return null
  const holdsAll = ({ start, end }: MapRegion) => end - start === villageCount
  const whole = regions.filter(({ isWhole }) => isWhole)
  const home = whole.findLast(holdsAll)
  if (home || whole.length === regions.length) return home ?? null
  const pieces = whole.filter(({ parent }) => !parent?.isWhole)
  return pieces.reduce<MapRegion | null>((most, next) => (most && size(most) >= size(next) ? most : next), null)
}

const size = ({ start, end }: MapRegion): number => end - start

const placeIn = (whole: DivisionMap, villageIds: Int32Array): MapTerritory => ({
  whole,
  indexes: villageIds.map((id) => whole.villageIndexById(id)),
})

/** Builds the map of a day from the versions, without a statement. */
export function buildMap(table: VersionTable, parts: MapParts): DivisionMap {
  const { territory } = parts
  const { regions, roots, villageRows, townshipOf } = grow(table, parts.validFrom, territory?.prefixes ?? null)
  const villageIds = Int32Array.from(villageRows, (row) => table.divisionIds[row] as number)
  const villageCodes = villageRows.map((row) => table.codes[row] as string)
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const byId = new Map(regions.map((region) => [region.id, region]))
  const indexById = new Int32Array(villageIds.reduce((highest, id) => Math.max(highest, id), 0) + 1).fill(-1)
  for (const [index, id] of villageIds.entries()) indexById[id] = index
  const ofLevel = new Map<RegionLevel, MapRegion[]>(REGION_LEVELS.map((level) => [level, []]))
  for (const region of regions) if (region.isWhole) ofLevel.get(region.level)?.push(region)

  const villageIndexById = (id: number): number => indexById[id] ?? -1
  const map = {
    key: parts.key,
    territory: territory && placeIn(territory.whole, villageIds),
    validFrom: parts.validFrom,
    villageCount: villageRows.length,
    villageIds,
    villageCodes,
    villageNames: villageRows.map((row) => table.names[row] as string),
    villageTypes: villageRows.map((row) => table.types[row] as DivisionType),
    townshipOf,
    roots,
    home: homeOf(regions, villageRows.length),
    unitLists: [] as readonly MapUnitList[],
    origins: [] as readonly VillageOrigin[],
    region: (code: string) => byCode.get(code) ?? null,
    regionById: (id: number) => byId.get(id) ?? null,
    regionsOf: (level: RegionLevel, within?: MapRegion): readonly MapRegion[] => {
      const all = ofLevel.get(level) ?? []
      return within === undefined ? all : all.filter(({ code }) => code.startsWith(within.code) && code !== within.code)
    },
    villageIndexByCode: (code: string): number => {
      const index = firstAtLeast(villageCodes, code)
      return villageCodes[index] === code ? index : -1
    },
    villageIndexById,
    successorIndexOf: (id: number): number => {
      const seen = new Set<number>()
      for (
        let next = parts.mergedInto.get(id);
        next !== undefined && !seen.has(next);
        next = parts.mergedInto.get(next)
      ) {
        seen.add(next)
        const index = villageIndexById(next)
        if (index >= 0) return index
      }
      return -1
    },
    lastMergeInto:
      parts.tookInOn.size === 0
        ? () => null
        : (index: number): string | null => parts.tookInOn.get(villageIds[index] as number) ?? null,
  }
  map.origins = villageOrigins(table, map, parts.mergedInto.keys())
  map.unitLists = parts.unitLists(map)
  return map
}
