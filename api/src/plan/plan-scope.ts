import type { Reader } from '../db/database'
import type { DivisionMap } from '../division/division-map'
import { listedInRound, villageClocks } from '../posting/posting-column.query'
import { clockOf, type VillageClock } from './plan-clock'
import type { Round } from './plan-model'

/** The villages that a round supports, in the order of the map, with their clocks and categories. */
export interface PlanScope {
  /** Indexes on the map, ascending. Arrays of the plan stand in this order. */
  readonly villages: Int32Array
  /** Null: no posting is reported, so no clock runs. */
  readonly clocks: readonly (VillageClock | null)[]
  /** By category: 1 where the village was listed in it during the round. */
  readonly listed: ReadonlyMap<string, Uint8Array>
}

/** Villages listed, or posted to, at any time of a round up to a day. */
export async function planScope(db: Reader, map: DivisionMap, round: Round, onDay: string): Promise<PlanScope> {
  const { endOn } = clockOf(round.startOn, round)
  const listings = await listedInRound(db, round.startOn, onDay < endOn ? onDay : endOn)
  const starts = await villageClocks(db, round.key)
  const startByIndex = new Map<number, string>()
  for (const { villageId, startOn } of starts)
    if (startOn <= onDay) startByIndex.set(map.villageIndexById(villageId), startOn)
  const categoriesByIndex = new Map<number, Set<string>>()
  for (const { villageId, category } of listings) {
    const index = map.villageIndexById(villageId)
    categoriesByIndex.set(index, (categoriesByIndex.get(index) ?? new Set()).add(category))
  }
  const indexes = new Set([...startByIndex.keys(), ...categoriesByIndex.keys()])
  indexes.delete(-1)
  const villages = Int32Array.from(indexes).sort()
  return {
    villages,
    clocks: clocksOf(villages, startByIndex, round),
    listed: listedFlags(villages, categoriesByIndex),
  }
}

/** Villages share few first days: one clock object a day. */
function clocksOf(villages: Int32Array, starts: ReadonlyMap<number, string>, round: Round): (VillageClock | null)[] {
  const clocks = new Map<string, VillageClock>()
  return Array.from(villages, (index) => {
    const startOn = starts.get(index)
    if (startOn === undefined) return null
    const clock = clocks.get(startOn) ?? clockOf(startOn, round)
    clocks.set(startOn, clock)
    return clock
  })
}

function listedFlags(
  villages: Int32Array,
  categories: ReadonlyMap<number, ReadonlySet<string>>,
): Map<string, Uint8Array> {
  const flags = new Map<string, Uint8Array>()
  villages.forEach((index, position) => {
    for (const category of categories.get(index) ?? []) {
      const list = flags.get(category) ?? new Uint8Array(villages.length)
      list[position] = 1
      flags.set(category, list)
    }
  })
  return flags
}

/** Positions in the scope, ascending, of the villages that lie inside a set of map indexes. */
export function positionsWithin(
  { villages }: PlanScope,
  set: { start: number; end: number } | { indexes: Int32Array },
): Int32Array {
  if ('indexes' in set) {
    const wanted = new Set(set.indexes)
    return Int32Array.from(positionsWhere(villages, (index) => wanted.has(index)))
  }
  return Int32Array.from(positionsWhere(villages, (index) => index >= set.start && index < set.end))
}

function* positionsWhere(villages: Int32Array, keeps: (index: number) => boolean): Generator<number> {
  for (let position = 0; position < villages.length; position++) if (keeps(villages[position] as number)) yield position
}
