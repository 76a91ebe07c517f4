import type { DivisionMap, MapRegion } from './division-map'
import { type Place, Region, Village } from './place'

/** How well a name answers a text: the same, begins with it, contains it; 3: not at all. */
function closeness(name: string, text: string): number {
  if (name === text) return 0
  const at = name.indexOf(text)
  return at === 0 ? 1 : at > 0 ? 2 : 3
}

/** Indexes of the best names, closest first and then in order; stops sorting work at `limit`. */
function bestNames(names: readonly string[], text: string, limit: number): number[] {
  const byCloseness: [number[], number[], number[]] = [[], [], []]
  for (const [index, name] of names.entries()) {
    const rank = closeness(name, text)
    if (rank < 3) (byCloseness[rank] as number[]).push(index)
    if (byCloseness[0].length >= limit) break
  }
  return byCloseness.flat().slice(0, limit)
}

function allRegions(map: DivisionMap): readonly MapRegion[] {
  return (['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'] as const).flatMap((level) => map.regionsOf(level))
}

function byCode(map: DivisionMap, prefix: string, limit: number): Place[] {
  const regions = allRegions(map)
    .filter(({ code }) => code.startsWith(prefix))
    .slice(0, limit)
  const villages: number[] = []
  for (let index = 0; index < map.villageCount && villages.length < limit - regions.length; index++)
    if (map.villageCodes[index]?.startsWith(prefix)) villages.push(index)
  return [...regions.map((region) => new Region(map, region)), ...villages.map((index) => new Village(map, index))]
}

/**
 * At most `limit` places whose name contains a text, or whose code begins with it (digits). Regions first, from the top
 * down, then villages; names that are the text, then begin with it, then contain it; by code.
 */
export function searchPlaces(map: DivisionMap, text: string, limit: number): Place[] {
  const wanted = text.trim()
  if (wanted === '') return []
  if (/^\d+$/.test(wanted)) return byCode(map, wanted, limit)
  const regions = allRegions(map)
  const regionNames = regions.map(({ name }) => name)
  const found = bestNames(regionNames, wanted, limit).map((index) => new Region(map, regions[index] as MapRegion))
  const villages = bestNames(map.villageNames, wanted, limit - found.length)
  return [...found, ...villages.map((index) => new Village(map, index))]
}
