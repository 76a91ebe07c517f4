import { remember } from '../common/remember'
import type { Reader } from '../db/database'
import type { DivisionMap } from '../division/division-map'
import { indexesOf } from '../measure/gather'
import type { MeasureReader } from '../measure/measure-reader'
import { filterVillages } from './filter-villages'
import { orderVillages, type VillageOrder } from './village-order'
import type { VillageWhere } from './village-where'

/** Which villages, in which order. */
export interface VillageSelection {
  readonly figures: MeasureReader
  readonly db: Reader
  readonly map: DivisionMap
  readonly where: VillageWhere
  readonly orderBy: readonly VillageOrder[]
  readonly onDay: string
}

/** Lists by what was asked, as long as their request lives. */
const lists = new WeakMap<MeasureReader, Map<string, Promise<Int32Array>>>()

/**
 * Indexes of the villages that meet a condition, in an order; not to be changed. A list that is read page after page by
 * one request is made once: it cannot change under its reader, and a long one takes longer to sort than to read.
 */
export function selectVillages(selection: VillageSelection): Promise<Int32Array> {
  const { figures, map, where, orderBy, onDay } = selection
  const known = lists.get(figures) ?? new Map<string, Promise<Int32Array>>()
  lists.set(figures, known)
  return remember(known, JSON.stringify([map.key, onDay, where, orderBy]), () => makeList(selection))
}

async function makeList({ figures, db, map, where, orderBy, onDay }: VillageSelection): Promise<Int32Array> {
  const mask = await filterVillages(map, where, { figures, db, onDay })
  return orderVillages(map, indexesOf(mask), orderBy, figures)
}
