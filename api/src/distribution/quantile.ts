import { placeOfQuantile } from '../measure/statistics'

/** The same quantile as `quantileInPlace` of values that are ascending already; NaN for none. */
export function quantileOf(sorted: Float64Array, quantile: number): number {
  const { below, rest } = placeOfQuantile(sorted.length, quantile)
  const lower = sorted[below] ?? Number.NaN
  const upper = sorted[below + 1] ?? lower
  return lower + rest * (upper - lower)
}
