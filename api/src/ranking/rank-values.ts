/** Values equal to four decimals share a rank (domain.md §4.5). */
const DECIMALS = 4

/** A place in a ranking; null: not ranked. */
export interface RankedPosition {
  readonly rank: number
  readonly tied: boolean
}

const rounded = (value: number): number => Number(value.toFixed(DECIMALS))

/**
 * Standard competition ranks (1, 2, 2, 4) in the order given; a missing value has none. `sign` 1 ranks the largest
 * first, −1 the smallest.
 */
export function rankValues(values: readonly (number | null)[], sign: 1 | -1): (RankedPosition | null)[] {
  const comparable = values.map((value) => (value === null ? null : sign * rounded(value)))
  const sorted = comparable.filter((value) => value !== null).sort((one, other) => other - one)
  const firstPlace = new Map<number, number>()
  const occurrences = new Map<number, number>()
  sorted.forEach((value, index) => {
    if (!firstPlace.has(value)) firstPlace.set(value, index + 1)
    occurrences.set(value, (occurrences.get(value) ?? 0) + 1)
  })
  return comparable.map((value) =>
    value === null ? null : { rank: firstPlace.get(value) as number, tied: (occurrences.get(value) as number) > 1 },
  )
}
