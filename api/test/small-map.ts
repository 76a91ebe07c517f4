import type { DivisionMap, MapRegion, VillageOrigin } from '../src/division/division-map'
import type { DivisionType } from '../src/division/division-type'

/** A village of a small map: its code says where it belongs. */
export interface SmallVillage {
  readonly id: number
  readonly code: string
  readonly name?: string
  readonly type?: DivisionType
}

/** The day of the merges of a small map. */
export const MERGED_ON = '2022-06-01'

/**
 * A map made by hand for tests of rules: regions follow from the codes of its villages. `merged` maps ids to codes;
 * `origins` are what merged villages were made of.
 */
export function smallMap(
  villages: readonly SmallVillage[],
  merged: Readonly<Record<number, string>> = {},
  origins: readonly VillageOrigin[] = [],
): DivisionMap {
  const ordered = [...villages].sort((one, other) => (one.code < other.code ? -1 : 1))
  const regions = new Map<string, MapRegion>()
  const codes = ordered.map(({ code }) => code)
  const make = (code: string): MapRegion => {
    const known = regions.get(code)
    if (known) return known
    const region: MapRegion = {
      id: -Number(code),
      code,
      name: `名${code}`,
      level: code.length === 4 ? 'CITY' : code.length === 6 ? 'COUNTY' : 'TOWNSHIP',
      type: code.length === 4 ? 'CITY' : code.length === 6 ? 'DISTRICT' : 'TOWN',
      parent: code.length === 4 ? null : make(code.slice(0, code.length === 6 ? 4 : 6)),
      children: [],
      start: codes.findIndex((village) => village.startsWith(code)),
      end: codes.findLastIndex((village) => village.startsWith(code)) + 1,
      isWhole: true,
    }
    regions.set(code, region)
    if (region.parent) (region.parent.children as MapRegion[]).push(region)
    return region
  }
  const townshipOf = ordered.map(({ code }) => make(code.slice(0, 9)))
  const list = [...regions.values()]
  const indexByCode = (code: string) => codes.indexOf(code)
  return {
    key: 'small',
    territory: null,
    validFrom: '2023-06-30',
    villageCount: ordered.length,
    villageIds: Int32Array.from(ordered, ({ id }) => id),
    villageCodes: codes,
    villageNames: ordered.map(({ name, code }) => name ?? `村${code.slice(-3)}`),
    villageTypes: ordered.map(({ type }) => type ?? 'VILLAGE_COMMITTEE'),
    townshipOf,
    roots: list.filter(({ parent }) => parent === null),
    home: list.find(({ parent }) => parent === null) ?? null,
    unitLists: [],
    region: (code) => regions.get(code) ?? null,
    regionById: (id) => list.find((region) => region.id === id) ?? null,
    regionsOf: (level, within) =>
      list.filter((region) => region.level === level && (!within || region.code.startsWith(within.code))),
    villageIndexByCode: indexByCode,
    villageIndexById: (id) => ordered.findIndex((village) => village.id === id),
    origins,
    successorIndexOf: (id) => (merged[id] === undefined ? -1 : indexByCode(merged[id])),
    lastMergeInto: (index) => (Object.values(merged).includes(codes[index] as string) ? MERGED_ON : null),
  }
}
