import type { Reader } from '../db/database'
import type { DivisionMap } from '../division/division-map'
import { requirePlace } from '../division/find-place'
import { type Column, NOT_REPORTED, REPORTED } from '../measure/column'
import { forEachVillage } from '../measure/gather'
import { storedValue } from '../measure/measure'
import type { MeasureReader } from '../measure/measure-reader'
import { allMeasures } from '../measure/metric'
import { villageValues } from '../measure/village-value'
import { hasBounds, isInside } from './number-bounds'
import { type NumberFilter, type VillageWhere, villageSelectorsInUse } from './village-where'

/** What filtering reads from. */
export interface FilterSources {
  readonly figures: MeasureReader
  readonly db: Reader
  /** The day on which listings and memberships count. */
  readonly onDay: string
}

type Keeps = (index: number) => boolean

/** Marks the villages of a map for which a condition holds: 1 by village index, else 0. */
export async function filterVillages(
  map: DivisionMap,
  where: VillageWhere,
  sources: FilterSources,
): Promise<Uint8Array> {
  const mask = placeMask(map, where.within)
  for (const keeps of await conditions(map, where, sources))
    for (let index = 0; index < mask.length; index++) if (mask[index] === 1 && !keeps(index)) mask[index] = 0
  return mask
}

function placeMask(map: DivisionMap, within: string | undefined): Uint8Array {
  const mask = new Uint8Array(map.villageCount)
  if (!within) return mask.fill(1)
  forEachVillage(requirePlace(map, within).villageSet, null, (index) => {
    mask[index] = 1
  })
  return mask
}

async function conditions(
  map: DivisionMap,
  where: VillageWhere,
  { figures, db, onDay }: FilterSources,
): Promise<Keeps[]> {
  const list: Keeps[] = []
  const { types, nameContains, scope } = where
  if (types) list.push((index) => types.includes(map.villageTypes[index] as never))
  if (nameContains) list.push((index) => (map.villageNames[index] as string).includes(nameContains.trim()))
  if (scope) {
    const mask = await figures.mask(map, scope, onDay.slice(0, 4))
    if (mask) list.push((index) => mask[index] === 1)
  }
  for (const selector of villageSelectorsInUse()) {
    const value = where[selector.key]
    if (typeof value === 'string') list.push(picked(map, await selector.select(db, value, onDay)))
  }
  for (const measure of allMeasures()) {
    const filter = where[measure.key] as NumberFilter | undefined
    if (filter) list.push(numberCondition(await figures.column(map, measure, filter.period), filter))
  }
  return list
}

function picked(map: DivisionMap, ids: readonly number[]): Keeps {
  const indexes = new Set(ids.map((id) => map.villageIndexById(id)))
  return (index) => indexes.has(index)
}

/** Rates that too few answers stand behind hold no comparison: asked often enough, it would tell them. */
function numberCondition(column: Column, filter: NumberFilter): Keeps {
  const { measure, states } = column
  const limit = (shown: number | null | undefined) => (shown == null ? undefined : storedValue(measure, shown))
  const eq = limit(filter.eq)
  const bounds = { gte: limit(filter.gte), gt: limit(filter.gt), lte: limit(filter.lte), lt: limit(filter.lt) }
  const compares = eq !== undefined || hasBounds(bounds)
  const numberOf = villageValues(column)
  return (index) => {
    if (filter.reported === true && states[index] !== REPORTED) return false
    if (filter.reported === false && states[index] !== NOT_REPORTED) return false
    if (!compares) return true
    const value = numberOf(index)
    return (eq === undefined || value === eq) && isInside(bounds, value)
  }
}
