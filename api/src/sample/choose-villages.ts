import type { DivisionMap } from '../division/division-map'
import { countyRuns } from './county-runs'
import { randomOf } from './random'

/** Of the communities of a county without villages, those that were villages once (村改居). */
const FORMER_VILLAGES = 0.7

/**
 * The villages that the sample speaks of, by their index on the map, ascending: all village committees, and in counties
 * that have only communities a part of these, for there too the plan supports former villages (domain.md §5).
 */
export function chooseVillages(map: DivisionMap, seed: string, everyVillage: boolean): Int32Array {
  const chosen: number[] = []
  for (const { start, end } of countyRuns(map)) {
    const types = map.villageTypes.slice(start, end)
    const wanted = types.includes('VILLAGE_COMMITTEE') ? 'VILLAGE_COMMITTEE' : 'RESIDENTS_COMMITTEE'
    for (let village = start; village < end; village++) {
      const type = types[village - start]
      const isFormer = () => randomOf(seed, 'former-village', map.villageCodes[village] as string) < FORMER_VILLAGES
      if (everyVillage || (type === wanted && (wanted === 'VILLAGE_COMMITTEE' || isFormer()))) chosen.push(village)
    }
  }
  return Int32Array.from(chosen)
}
