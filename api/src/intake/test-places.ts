import type { PlaceFinder, VillageFound, VillageName, VillageNotFound } from '../division/find-village'

/** A village that tests know by code and names. */
export interface TestVillage {
  readonly id: number
  readonly code: string
  readonly county: string
  readonly township: string
  readonly name: string
}

/** A few villages and regions, found exactly as written: what parsing needs of places, without a database. */
export function testPlaces(
  villages: readonly TestVillage[],
  regions: Readonly<Record<string, number>> = {},
): PlaceFinder {
  return {
    village: (given) => found(villages.find((village) => isMeant(village, given)) ?? null),
    region: (code) => {
      const id = regions[code]
      return id === undefined ? unknown : { id, code, name: code, notice: null }
    },
  }
}

const unknown: VillageNotFound = {
  problem: 'CODE_UNKNOWN',
  words: { zh: '没有这个代码。', en: 'There is no such code.' },
}

function isMeant(village: TestVillage, given: VillageName): boolean {
  if (given.code !== null) return given.code === village.code
  const fits = (name: string | null, real: string) => name === null || name === real
  return given.village === village.name && fits(given.county, village.county) && fits(given.township, village.township)
}

function found(village: TestVillage | null): VillageFound | VillageNotFound {
  return village ? { id: village.id, code: village.code, name: village.name, notice: null } : unknown
}
