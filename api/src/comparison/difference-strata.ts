import type { VillageStratum } from './design/village-stratum'
import type { Stratum } from './statistics/stratum'

/** What happened to a village; NaN: not known. */
export type ChangeAt = (index: number) => number

const isMissing = Number.isNaN

function changesOf(villages: Int32Array, changeAt: ChangeAt, counted: ReadonlySet<number> | null): Float64Array {
  const changes = new Float64Array(villages.length)
  let kept = 0
  for (const index of villages) {
    if (counted !== null && !counted.has(index)) continue
    const change = changeAt(index)
    if (!isMissing(change)) changes[kept++] = change
  }
  return changes.subarray(0, kept)
}

/** Strata of what happened to villages, of members only those that count; the base of every inference. */
export function differenceStrata(
  strata: readonly VillageStratum[],
  changeAt: ChangeAt,
  counted: ReadonlySet<number> | null,
): Stratum[] {
  return strata.map(({ members, others }) => ({
    members: changesOf(members, changeAt, counted),
    others: changesOf(others, changeAt, null),
  }))
}
