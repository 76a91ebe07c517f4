/**
 * A percentile of ascending values: the value at that part of the way from the first to the last, on the straight line
 * between two neighbours. The middle of evenly many is the mean of the two middle ones. NaN for none. `percent` is whole,
 * so that the place between two neighbours is exact, and no digits appear that nobody reported.
 */
export function percentileOf(sorted: Float64Array, percent: number): number {
  const hundredths = percent * (sorted.length - 1)
  const below = Math.floor(hundredths / 100)
  const lower = sorted[below] ?? Number.NaN
  const upper = sorted[below + 1] ?? lower
  return lower + ((hundredths % 100) * (upper - lower)) / 100
}
