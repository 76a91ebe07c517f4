/**
 * Villages that are alike, by what happened to each: the difference of its value between two periods. Members of a
 * cluster are compared with the others of their own stratum. A plain comparison of two groups is one stratum; matching
 * makes one for each member.
 */
export interface Stratum {
  readonly members: Float64Array
  readonly others: Float64Array
}

/** Strata in which there is something to compare. */
export const comparable = (strata: readonly Stratum[]): Stratum[] =>
  strata.filter(({ members, others }) => members.length > 0 && others.length > 0)

/** Members and others over all strata. */
export function countsOf(strata: readonly Stratum[]): { members: number; others: number } {
  let [members, others] = [0, 0]
  for (const stratum of strata) {
    members += stratum.members.length
    others += stratum.others.length
  }
  return { members, others }
}
