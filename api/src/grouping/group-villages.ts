import type { VillageClasses } from '../measure/group-key'

/** Villages sorted into groups. Groups stand in the order of their classes, first key first. */
export interface GroupedVillages {
  readonly groupCount: number
  /** Village indexes group by group, ascending inside each. A village of several groups stands in each. */
  readonly villages: Int32Array
  /** Group g has the villages from `starts[g]` to before `starts[g + 1]`. */
  readonly starts: Int32Array
  /** By key, by group: the class. */
  readonly classes: readonly Int32Array[]
  /** Whether a village stands in more than one group. */
  readonly overlapping: boolean
}

/** Villages with the number of the group that each is in; a village may stand several times. */
interface Entries {
  readonly villages: Int32Array
  readonly groups: Int32Array
}

/** Up to so many possible groups are numbered through a table; beyond it by sorting. */
const MAX_TABLE = 1 << 22

/**
 * Sorts villages into groups by the classes of some keys, without a scan per group: one pass a key numbers the groups
 * that occur, and a counting sort lays the villages side by side. `members` are village indexes, ascending. Without
 * keys all villages are one group.
 */
export function groupVillages(members: Int32Array, keys: readonly VillageClasses[]): GroupedVillages {
  let entries: Entries = { villages: members, groups: new Int32Array(members.length) }
  let groupCount = keys.length === 0 || members.length > 0 ? 1 : 0
  let classes: Int32Array[] = []
  for (const key of keys) {
    const spread = spreadFurther(entries, key)
    const joined = joinClasses(spread, groupCount, key.values.length)
    classes = [...classes.map((list) => joined.parents.map((parent) => list[parent] as number)), joined.classes]
    entries = joined.entries
    groupCount = joined.classes.length
  }
  const overlapping = entries.villages.length > members.length
  const laid = laySideBySide(entries, groupCount)
  if (overlapping) sortRuns(laid)
  return { groupCount, ...laid, classes, overlapping }
}

/** Entries with the class of a key: those that they have first, then one more entry for each further class. */
function spreadFurther({ villages, groups }: Entries, { classOf, further }: VillageClasses) {
  const own = new Int32Array(villages.length)
  for (let entry = 0; entry < villages.length; entry++) own[entry] = classOf[villages[entry] as number] as number
  if (!further) return { villages, groups, classes: own }
  const more = furtherByVillage(further)
  const [addedVillages, addedGroups, addedClasses]: [number[], number[], number[]] = [[], [], []]
  for (let entry = 0; entry < villages.length; entry++)
    for (const classNumber of more.get(villages[entry] as number) ?? []) {
      addedVillages.push(villages[entry] as number)
      addedGroups.push(groups[entry] as number)
      addedClasses.push(classNumber)
    }
  return {
    villages: append(villages, addedVillages),
    groups: append(groups, addedGroups),
    classes: append(own, addedClasses),
  }
}

function furtherByVillage({ villages, classes }: NonNullable<VillageClasses['further']>): Map<number, number[]> {
  const byVillage = new Map<number, number[]>()
  villages.forEach((village, position) => {
    const list = byVillage.get(village) ?? []
    list.push(classes[position] as number)
    byVillage.set(village, list)
  })
  return byVillage
}

function append(list: Int32Array, more: readonly number[]): Int32Array {
  const joined = new Int32Array(list.length + more.length)
  joined.set(list)
  joined.set(more, list.length)
  return joined
}

/** Numbers the pairs of group and class that occur, in their order; answers each pair's group and class too. */
function joinClasses(
  { villages, groups, classes }: Entries & { readonly classes: Int32Array },
  groupCount: number,
  classCount: number,
) {
  const possible = groupCount * classCount
  const occurring =
    possible <= MAX_TABLE
      ? byTable(groups, classes, classCount, possible)
      : bySorting(Float64Array.from(groups, (group, entry) => group * classCount + (classes[entry] as number)))
  return {
    entries: { villages, groups: occurring.numbers },
    parents: Int32Array.from(occurring.pairs, (pair) => Math.floor(pair / classCount)),
    classes: Int32Array.from(occurring.pairs, (pair) => pair % classCount),
  }
}

/** Pairs that occur, ascending, and for each entry which of them it is. */
interface Occurring {
  readonly pairs: readonly number[] | Float64Array
  readonly numbers: Int32Array
}

function byTable(groups: Int32Array, classes: Int32Array, classCount: number, possible: number): Occurring {
  const numberOf = new Int32Array(possible)
  const numbers = new Int32Array(groups.length)
  for (let entry = 0; entry < numbers.length; entry++) {
    const pair = (groups[entry] as number) * classCount + (classes[entry] as number)
    numbers[entry] = pair
    numberOf[pair] = 1
  }
  const found: number[] = []
  for (let pair = 0; pair < possible; pair++) if (numberOf[pair] === 1) numberOf[pair] = found.push(pair) - 1
  for (let entry = 0; entry < numbers.length; entry++) numbers[entry] = numberOf[numbers[entry] as number] as number
  return { pairs: found, numbers }
}

function bySorting(pairs: Float64Array): Occurring {
  const found = Float64Array.from(new Set(pairs)).sort()
  const numberOf = new Map<number, number>()
  for (const [number, pair] of found.entries()) numberOf.set(pair, number)
  const numbers = new Int32Array(pairs.length)
  for (let entry = 0; entry < pairs.length; entry++) numbers[entry] = numberOf.get(pairs[entry] as number) as number
  return { pairs: found, numbers }
}

/** Counting sort of entries by group. It keeps their order, so villages stay ascending where none was added at the end. */
function laySideBySide({ villages, groups }: Entries, groupCount: number) {
  const starts = new Int32Array(groupCount + 1)
  for (let entry = 0; entry < groups.length; entry++) {
    const next = (groups[entry] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let group = 0; group < groupCount; group++)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number)
  const sorted = new Int32Array(villages.length)
  const next = starts.slice(0, groupCount)
  for (let entry = 0; entry < villages.length; entry++) {
    const group = groups[entry] as number
    const at = next[group] as number
    sorted[at] = villages[entry] as number
    next[group] = at + 1
  }
  return { villages: sorted, starts }
}

function sortRuns({ villages, starts }: { readonly villages: Int32Array; readonly starts: Int32Array }): void {
  for (let group = 0; group + 1 < starts.length; group++) villages.subarray(starts[group], starts[group + 1]).sort()
}
