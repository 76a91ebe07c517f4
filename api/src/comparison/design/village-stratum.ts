/** Villages that are alike, by their indexes on a map: members of a cluster and others to compare them with. */
export interface VillageStratum {
  readonly members: Int32Array
  readonly others: Int32Array
}

/** No key: nobody knows which stratum the village belongs to, so it is in none. */
export const NO_KEY = -1

/**
 * Groups members and candidates by a key. Strata without a member are left out; those without another village stay, with
 * nobody to compare with. In the order of the members.
 */
export function stratify(
  members: Int32Array,
  candidates: Int32Array,
  keyOf: (index: number) => number,
): VillageStratum[] {
  const strata = new Map<number, { members: number[]; others: number[] }>()
  for (const index of members) {
    const key = keyOf(index)
    if (key === NO_KEY) continue
    const known = strata.get(key)
    if (known) known.members.push(index)
    else strata.set(key, { members: [index], others: [] })
  }
  for (const index of candidates) strata.get(keyOf(index))?.others.push(index)
  return [...strata.values()].map((stratum) => ({
    members: Int32Array.from(stratum.members),
    others: Int32Array.from(stratum.others),
  }))
}

/** How many members have somebody to be compared with, and with how many in all. */
export function reachOf(strata: readonly VillageStratum[]): { members: number; others: number } {
  let [members, others] = [0, 0]
  for (const stratum of strata) {
    if (stratum.others.length === 0) continue
    members += stratum.members.length
    others += stratum.others.length
  }
  return { members, others }
}
