import { codesAbove, levelOfCode, typeOfCode } from '../src/division/division-code'
import type { DivisionMap, MapRegion } from '../src/division/division-map'

/** A place of a test: a code of 2, 4, 6, 9 or 12 digits, and its name. */
export interface TestPlace {
  readonly code: string
  readonly name: string
}

type Growing = { -readonly [Key in keyof MapRegion]: MapRegion[Key] } & { children: Growing[] }

/** A map of some places without a database. Ids count from 1 in the order of codes; regions above villages are made. */
export function mapOfPlaces(places: readonly TestPlace[]): DivisionMap {
  const names = new Map(places.map(({ code, name }) => [code, name]))
  const codes = [...names.keys()].filter((code) => code.length === 12).sort()
  const regions = new Map<string, Growing>()
  const regionAt = (code: string, index: number): Growing => {
    const known = regions.get(code)
    if (known) return known
    const above = codesAbove(code)[0]
    const parent = above === undefined ? null : regionAt(above, index)
    const level = levelOfCode(code) as MapRegion['level']
    const name = names.get(code) ?? `示例${code}`
    const region: Growing = {
      ...{ id: regions.size + 1, code, name, level, type: typeOfCode(code, name) },
      ...{ parent, children: [], start: index, end: index, isWhole: true },
    }
    regions.set(code, region)
    parent?.children.push(region)
    return region
  }
  const townshipOf = codes.map((code, index) => {
    const township = regionAt(code.slice(0, 9), index)
    for (let region: MapRegion | null = township; region; region = region.parent) (region as Growing).end = index + 1
    return township
  })
  const villageIds = Int32Array.from(codes, (_, index) => regions.size + 1 + index)
  const all = [...regions.values()]
  return {
    ...{
      key: 'test',
      territory: null,
      validFrom: '2023-06-30',
      villageCount: codes.length,
      villageIds,
      villageCodes: codes,
      townshipOf,
    },
    ...{ villageNames: codes.map((code) => names.get(code) as string), unitLists: [] },
    villageTypes: codes.map((code) => typeOfCode(code, names.get(code) as string)),
    roots: all.filter(({ parent }) => parent === null),
    home: regions.get('3706') ?? null,
    region: (code) => regions.get(code) ?? null,
    regionById: (id) => all.find((region) => region.id === id) ?? null,
    regionsOf: (level) => all.filter((region) => region.level === level),
    villageIndexByCode: (code) => codes.indexOf(code),
    villageIndexById: (id) => villageIds.indexOf(id),
    origins: [],
    successorIndexOf: () => -1,
    lastMergeInto: () => null,
  }
}

/** A city about as large as Yantai in small: counties of several sizes, one with communities only. */
export function exampleCity(villagesInCounties: readonly number[] = [300, 620, 240, 480]): DivisionMap {
  const places: TestPlace[] = []
  for (const [at, count] of villagesInCounties.entries()) {
    const county = `3706${81 + at}`
    for (let order = 0; order < count; order++) {
      const township = `${county}${100 + Math.floor(order / 40)}`
      places.push({ code: `${township}${201 + (order % 40)}`, name: `示例${order + 1}村` })
    }
  }
  for (let order = 0; order < 60; order++)
    places.push({ code: `370602001${String(order + 1).padStart(3, '0')}`, name: `示例${order + 1}社区` })
  return mapOfPlaces(places)
}
