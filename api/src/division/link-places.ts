import type { KnownPlace } from './diff-list'
import type { DivisionLevel } from './division.entity'
import type { ListRow } from './list-row'
import { ofLevel, parentCode, type TwoLists } from './two-lists'

/** Two or more regions that went wholly into a new one. */
export interface RegionMerge {
  readonly from: readonly KnownPlace[]
  readonly into: ListRow
}

/** What two lists prove by themselves. */
export interface ProvenLinks {
  /** Which place before is the same as one on the list, by its new code. */
  readonly same: ReadonlyMap<string, KnownPlace>
  readonly merges: readonly RegionMerge[]
  /** New regions most of which came from one old region of another name, by new code: likely the same. */
  readonly likely: ReadonlyMap<string, KnownPlace>
}

/** Values whose key nobody else has. */
function byUniqueKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const found = new Map<string, Item | null>()
  for (const item of items) found.set(keyOf(item), found.has(keyOf(item)) ? null : item)
  return new Map([...found].filter((entry): entry is [string, Item] => entry[1] !== null))
}

/**
 * A village is the same under another code exactly where the name of its township, its own three digits and its own
 * name agree, and no other village agrees too (domain.md §5). Nothing less is taken for proof.
 */
function linkVillages({ diff, oldRegions, newRegions }: TwoLists, same: Map<string, KnownPlace>): void {
  const keyOf = (regions: ReadonlyMap<string, { readonly name: string }>) => (village: ListRow | KnownPlace) =>
    `${regions.get(village.code.slice(0, 9))?.name}|${village.code.slice(9)}|${village.name}`
  const before = byUniqueKey(ofLevel(diff.gone, 'VILLAGE'), keyOf(oldRegions))
  const after = byUniqueKey(ofLevel(diff.appeared, 'VILLAGE'), keyOf(newRegions))
  for (const [key, village] of after) {
    const old = before.get(key)
    if (old) same.set(village.code, old)
  }
}

/** For each new region of a level: the old regions that ended, most of whose places went into it. */
function sourcesOf(level: DivisionLevel, lists: TwoLists, same: ReadonlyMap<string, KnownPlace>) {
  const ended = new Map(ofLevel(lists.diff.gone, level).map((place) => [place.code, place]))
  const moved = new Map<string, Map<string, number>>()
  for (const [newCode, old] of same) {
    const from = parentCode(old.code, lists.oldRegions)
    const into = parentCode(newCode, lists.newRegions)
    if (from === null || into === null || !ended.has(from)) continue
    const counts = moved.get(into) ?? new Map<string, number>()
    moved.set(into, counts.set(from, (counts.get(from) ?? 0) + 1))
  }
  const sources = new Map<string, KnownPlace[]>()
  for (const [into, counts] of moved) {
    const most = [...counts].filter(([from, count]) => count * 2 > (lists.oldChildCount.get(from) ?? 0))
    sources.set(
      into,
      most.map(([from]) => ended.get(from)).filter((place) => place !== undefined),
    )
  }
  return sources
}

/**
 * Reads off what two lists prove. Villages first, then upwards: a region that ended is the same as a new one when the
 * name agrees and most of its places went there; when most of several regions went into a new one, they merged into it,
 * and it is a new place, as the law has it (蓬莱市 and 长岛县 were dissolved, 蓬莱区 was set up in 2020).
 */
export function linkPlaces(lists: TwoLists): ProvenLinks {
  const same = new Map<string, KnownPlace>()
  const merges: RegionMerge[] = []
  const likely = new Map<string, KnownPlace>()
  linkVillages(lists, same)
  for (const level of ['TOWNSHIP', 'COUNTY', 'CITY'] as const) {
    const sources = sourcesOf(level, lists, same)
    for (const region of ofLevel(lists.diff.appeared, level)) {
      const [first, ...others] = sources.get(region.code) ?? []
      if (!first) continue
      if (others.length > 0) merges.push({ from: [first, ...others], into: region })
      else if (first.name === region.name) same.set(region.code, first)
      else likely.set(region.code, first)
    }
  }
  return { same, merges, likely }
}
