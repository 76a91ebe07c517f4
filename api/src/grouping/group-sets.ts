import type { DivisionMap } from '../division/division-map'
import type { VillageSet } from '../division/place'
import type { FigureSubject } from '../measure/figure-subject'
import { setSize } from '../measure/gather'
import type { GroupedVillages } from './group-villages'
import { groupsToWithhold, type Withheld } from './withhold-groups'

/** One row of an answer: a group by its number, several groups as the rest, or all villages. */
export type GroupRow =
  | { readonly kind: 'GROUP'; readonly group: number }
  | { readonly kind: 'REST'; readonly groups: readonly number[] }
  | { readonly kind: 'TOTAL' }

/** Villages of a row by their indexes, ascending. */
interface GroupVillages {
  readonly indexes: Int32Array
}

/** The villages of groups, and of what is told beside them; whose numbers are kept back. */
export class GroupSets {
  private readonly kept = new Map<string, Withheld>()
  private readonly narrowed = new Map<string, GroupSets>()
  private readonly rests = new Map<readonly number[], GroupVillages>()
  private readonly runs = new Map<number, GroupVillages>()
  private readonly total: GroupVillages

  constructor(
    readonly map: DivisionMap,
    /** Village indexes of the whole, ascending. */
    readonly members: Int32Array,
    readonly grouped: GroupedVillages,
    /** No number is told that fewer villages stand behind. */
    readonly minVillages: number,
    private readonly whole: GroupSets | null = null,
  ) {
    this.total = { indexes: members }
  }

  /** The villages of a row: the same object each time, by which readers know what they have read of it. */
  setOf(row: GroupRow): GroupVillages {
    if (row.kind === 'TOTAL') return this.total
    if (row.kind === 'GROUP') return this.run(row.group)
    const known = this.rests.get(row.groups) ?? this.joined(row.groups)
    this.rests.set(row.groups, known)
    return known
  }

  /** Village indexes of a row, ascending. */
  villagesOf(row: GroupRow): Int32Array {
    return this.setOf(row).indexes
  }

  /** What figures of a row are read from. */
  subjectOf(row: GroupRow): FigureSubject {
    const subject = { map: this.map, villageSet: this.setOf(row) }
    // Where nothing is kept back, figures need not look whether it is.
    if (this.minVillages <= 1) return subject
    return { ...subject, withholds: (key, count) => this.withholds(row, key, count) }
  }

  /** Whether the row as a whole is too small to be told of. */
  isSuppressed(row: GroupRow): boolean {
    return this.withholds(row, 'villages', setSize)
  }

  /** The same groups with only the villages that a mask lets through. `key` names the mask. */
  narrow(key: string, mask: Uint8Array): GroupSets {
    const known = this.narrowed.get(key) ?? this.makeNarrow(mask)
    this.narrowed.set(key, known)
    return known
  }

  private withholds(row: GroupRow, key: string, count: (set: VillageSet) => number): boolean {
    if (this.minVillages <= 1) return false
    const kept = this.keptBack(key, count)
    if (row.kind === 'GROUP') return kept.groups[row.group] === 1
    if (row.kind === 'TOTAL' && kept.total) return true
    const behind = count(this.setOf(row))
    if (behind > 0 && behind < this.minVillages) return true
    if (row.kind === 'TOTAL') return false
    // Some of the groups kept back, but not all: what is told beside it would leave the others bare.
    const inside = row.groups.filter((group) => kept.groups[group] === 1).length
    return inside > 0 && inside < kept.groups.reduce((sum, one) => sum + one, 0)
  }

  private keptBack(key: string, count: (set: VillageSet) => number): Withheld {
    const known = this.kept.get(key)
    if (known) return known
    const counts = new Int32Array(this.grouped.groupCount)
    for (let group = 0; group < counts.length; group++) counts[group] = count(this.run(group))
    const made = groupsToWithhold(counts, this.minVillages, this.keptAnyway(key))
    this.kept.set(key, made)
    return made
  }

  /** A group that is too small itself keeps back whatever is asked of it. */
  private keptAnyway(key: string): Uint8Array | null {
    if (this.whole) return this.whole.keptBack('villages', setSize).groups
    return key === 'villages' ? null : this.keptBack('villages', setSize).groups
  }

  private run(group: number): GroupVillages {
    const { villages, starts } = this.grouped
    const known = this.runs.get(group) ?? { indexes: villages.subarray(starts[group], starts[group + 1]) }
    this.runs.set(group, known)
    return known
  }

  private joined(groups: readonly number[]): GroupVillages {
    const mask = new Uint8Array(this.map.villageCount)
    for (const group of groups) for (const village of this.run(group).indexes) mask[village] = 1
    return { indexes: this.members.filter((village) => mask[village] === 1) }
  }

  private makeNarrow(mask: Uint8Array): GroupSets {
    const { groupCount, villages, starts } = this.grouped
    const kept = new Int32Array(villages.length)
    const keptStarts = new Int32Array(groupCount + 1)
    let length = 0
    for (let group = 0; group < groupCount; group++) {
      for (let at = starts[group] as number; at < (starts[group + 1] as number); at++)
        if (mask[villages[at] as number] === 1) kept[length++] = villages[at] as number
      keptStarts[group + 1] = length
    }
    const grouped = { ...this.grouped, villages: kept.subarray(0, length), starts: keptStarts }
    const members = this.members.filter((village) => mask[village] === 1)
    return new GroupSets(this.map, members, grouped, this.minVillages, this.whole ?? this)
  }
}
