import { comparable, countsOf, type Stratum } from './stratum'

/** Difference in differences, in the unit of the differences. */
export interface Effect {
  /** Mean difference of the members. */
  readonly memberMean: number
  /** Mean difference of the others, each stratum weighing as much as it does among the members. */
  readonly otherMean: number
  /** The one less the other: what the members gained more than villages like them. */
  readonly effect: number
}

const meanOf = (values: Float64Array): number => {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at] as number
  return sum / values.length
}

/** The difference in differences of members against others like them; null where nothing can be compared. */
export function estimateEffect(strata: readonly Stratum[]): Effect | null {
  const compared = comparable(strata)
  const total = countsOf(compared).members
  if (total === 0) return null
  let [memberMean, otherMean] = [0, 0]
  for (const { members, others } of compared) {
    const weight = members.length / total
    memberMean += weight * meanOf(members)
    otherMean += weight * meanOf(others)
  }
  return { memberMean, otherMean, effect: memberMean - otherMean }
}
