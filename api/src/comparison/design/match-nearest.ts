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

/** The nearest villages of a pool to each of them, worked out once however many groups ask. */
export class Neighbours {
  private readonly known = new Map<number, Int32Array>()

  /** `keep` of them are enough for any group: its own villages and those taken by others may be passed over. */
  constructor(
    private readonly pool: Int32Array,
    private readonly terms: Pick<MatchTerms, 'covariates' | 'keyOf'>,
    private readonly keep: number,
  ) {}

  /** Nearest first; of those as near the first by code. */
  of(index: number): Int32Array {
    const known = this.known.get(index)
    if (known) return known
    const { covariates, keyOf } = this.terms
    const [key, found] = [keyOf(index), [] as { other: number; distance: number }[]]
    for (const other of this.pool) {
      if (other === index || keyOf(other) !== key) continue
      const distance = distanceBetween(covariates, index, other)
      if (!Number.isNaN(distance)) found.push({ other, distance })
    }
    found.sort((one, two) => one.distance - two.distance)
    const nearest = Int32Array.from(found.slice(0, this.keep), ({ other }) => other)
    this.known.set(index, nearest)
    return nearest
  }
}

/** So many neighbours are enough for a group of so many villages, whoever takes whom. */
export const neighboursEnough = (villages: number, matches: number): number => villages * (matches + 1)

/**
 * Gives each village of a group its nearest neighbours outside the group, each to one only. They choose in turns, in
 * the order of their codes, so that none takes all the near ones; each gets as many as the others, or one fewer.
 */
export function matchInTurns(group: Iterable<number>, neighbours: Neighbours, matches: number): number[][] {
  const villages = [...group]
  const taken = new Set(villages)
  const chosen = villages.map((): number[] => [])
  for (let turn = 0; turn < matches; turn++)
    villages.forEach((index, at) => {
      const nearest = neighbours.of(index).find((other) => !taken.has(other))
      if (nearest === undefined) return
      taken.add(nearest)
      chosen[at]?.push(nearest)
    })
  return chosen
}

/** Only villages of the same key are matched. */
export interface MatchTerms {
  readonly covariates: readonly Scaled[]
  readonly keyOf: (index: number) => number
  /** How many villages each member gets, if there are so many. */
  readonly matches: number
}

/** Gives each member its nearest candidates, in the order of the members. */
export function matchNearest(members: Int32Array, candidates: Int32Array, terms: MatchTerms): VillageStratum[] {
  const neighbours = new Neighbours(candidates, terms, neighboursEnough(members.length, terms.matches))
  return matchInTurns(members, neighbours, terms.matches).map((others, at) => ({
    members: members.subarray(at, at + 1),
    others: Int32Array.from(others),
  }))
}
