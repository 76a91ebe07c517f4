import type { VillageStratum } from './village-stratum'

/** Something that was known of villages at the base, by village index; NaN: not known. */
export interface Covariate {
  readonly key: string
  readonly values: Float64Array
}

/** A covariate on the scale of matching: in standard deviations of members and candidates. */
export interface Scaled {
  readonly values: Float64Array
  readonly deviation: number
}

/** How far two villages are apart: root of the mean squared difference over what is known of both; NaN: nothing is. */
export function distanceBetween(covariates: readonly Scaled[], one: number, other: number): number {
  let [sum, known] = [0, 0]
  for (const { values, deviation } of covariates) {
    const apart = ((values[one] as number) - (values[other] as number)) / deviation
    if (Number.isNaN(apart)) continue
    sum += apart * apart
    known++
  }
  return known === 0 ? Number.NaN : Math.sqrt(sum / known)
}

/** Scales covariates by their spread among some villages; one that does not vary tells nobody apart and is left out. */
export function scale(covariates: readonly Covariate[], villages: Int32Array): Scaled[] {
  return covariates.flatMap(({ values }) => {
    const known = [...villages].map((index) => values[index] as number).filter((value) => !Number.isNaN(value))
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length
    const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0)
    const deviation = Math.sqrt(squares / (known.length - 1))
    return deviation > 0 ? [{ values, deviation }] : []
  })
}

/** Only villages of the same key are matched. */
export interface MatchTerms {
  readonly covariates: readonly Scaled[]
  readonly keyOf: (index: number) => number
  /** How many villages each member gets, if there are so many. */
  readonly matches: number
}

/**
 * Gives each member its nearest candidates, each candidate to one member only. Members choose in turns, in the order of
 * their codes, so that none takes all the near ones; each gets as many as the others, or one fewer.
 */
export function matchNearest(members: Int32Array, candidates: Int32Array, terms: MatchTerms): VillageStratum[] {
  const { covariates, keyOf, matches } = terms
  const taken = new Set<number>()
  const chosen = Array.from(members, (): number[] => [])
  for (let turn = 0; turn < matches; turn++)
    members.forEach((member, at) => {
      const nearest = nearestOf(member, candidates, covariates, keyOf, taken)
      if (nearest < 0) return
      taken.add(nearest)
      chosen[at]?.push(nearest)
    })
  return chosen.map((others, at) => ({
    members: members.subarray(at, at + 1),
    others: Int32Array.from(others),
  }))
}

function nearestOf(
  member: number,
  candidates: Int32Array,
  covariates: readonly Scaled[],
  keyOf: (index: number) => number,
  taken: ReadonlySet<number>,
): number {
  const key = keyOf(member)
  let [best, least] = [-1, Number.POSITIVE_INFINITY]
  for (const candidate of candidates) {
    if (taken.has(candidate) || keyOf(candidate) !== key) continue
    const distance = distanceBetween(covariates, member, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}
