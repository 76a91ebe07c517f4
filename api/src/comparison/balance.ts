import type { VillageStratum } from './design/village-stratum'

/** How alike both sides were at the base in one respect. */
export interface Balance {
  /** Means of what is shown, in its stored unit; null where nothing is known. */
  readonly members: number | null
  readonly candidates: number | null
  readonly others: number | null
  /**
   * Standardised mean differences: members less all candidates, and less those they are compared with, in standard
   * deviations; null where they cannot be told. Up to 0.1 is small, above 0.25 large.
   */
  readonly before: number | null
  readonly after: number | null
}

interface Weighted {
  readonly mean: number
  readonly variance: number
}

/** Mean and variance of what is known of some villages by weight. */
function weigh(values: Float64Array, weights: ReadonlyMap<number, number>): Weighted | null {
  let [sum, total, count] = [0, 0, 0]
  for (const [index, weight] of weights) {
    const value = values[index] as number
    if (Number.isNaN(value)) continue
    sum += weight * value
    total += weight
    count++
  }
  if (count === 0) return null
  const mean = sum / total
  let squares = 0
  for (const [index, weight] of weights) {
    const value = values[index] as number
    if (!Number.isNaN(value)) squares += weight * (value - mean) ** 2
  }
  return { mean, variance: count < 2 ? Number.NaN : ((squares / total) * count) / (count - 1) }
}

const evenly = (villages: Iterable<number>): Map<number, number> => new Map([...villages].map((index) => [index, 1]))

/** Each comparison village by the weight it has: its share of the members it stands for. */
export function weightsOf(strata: readonly VillageStratum[]): Map<number, number> {
  const weights = new Map<number, number>()
  for (const { members, others } of strata)
    for (const index of others) weights.set(index, members.length / others.length)
  return weights
}

/** Compares members with all candidates and with those chosen. `plain` is shown, `values` is on the scale of matching. */
export function balanceOf(
  { plain, values }: { readonly plain: Float64Array; readonly values: Float64Array },
  strata: readonly VillageStratum[],
  pool: Int32Array,
): Balance {
  const compared = strata.filter(({ others }) => others.length > 0)
  const groups = [evenly(compared.flatMap(({ members }) => [...members])), evenly(pool), weightsOf(compared)] as const
  const [shownMembers, shownPool, shownOthers] = groups.map((group) => weigh(plain, group)?.mean ?? null)
  const [members, candidates, others] = groups.map((group) => weigh(values, group))
  // One yardstick for both, so that only the means tell before from after.
  const deviation = members && candidates ? Math.sqrt((members.variance + candidates.variance) / 2) : 0
  const apart = (other: Weighted | null | undefined) =>
    members && other && deviation > 0 ? (members.mean - other.mean) / deviation : null
  return {
    members: shownMembers ?? null,
    candidates: shownPool ?? null,
    others: shownOthers ?? null,
    before: apart(candidates),
    after: apart(others),
  }
}
