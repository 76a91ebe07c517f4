import { averageRanks } from './average-ranks'

/** With fewer pairs no coefficient is told: chance alone makes large ones. */
export const MIN_PAIRS = 10

/** A coefficient with its 95 percent interval. */
export interface Coefficient {
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/** Two-sided 95 percent of the normal distribution. */
const Z_95 = 1.959963984540054

/** Pearson's coefficient of pairs; NaN when either side does not vary. */
export function pearsonOf(xs: Float64Array, ys: Float64Array): number {
  const count = xs.length
  let [meanX, meanY] = [0, 0]
  for (let at = 0; at < count; at++) {
    meanX += xs[at] as number
    meanY += ys[at] as number
  }
  meanX /= count
  meanY /= count
  let [both, squaresX, squaresY] = [0, 0, 0]
  for (let at = 0; at < count; at++) {
    const dx = (xs[at] as number) - meanX
    const dy = (ys[at] as number) - meanY
    both += dx * dy
    squaresX += dx * dx
    squaresY += dy * dy
  }
  const scale = Math.sqrt(squaresX) * Math.sqrt(squaresY)
  return scale === 0 ? Number.NaN : Math.max(-1, Math.min(1, both / scale))
}

/** Pearson's coefficient with Fisher's interval; null below `MIN_PAIRS` pairs, or when a side does not vary. */
export function pearson(xs: Float64Array, ys: Float64Array): Coefficient | null {
  return withInterval(pearsonOf(xs, ys), xs.length, 1)
}

/**
 * Spearman's coefficient: Pearson's of the ranks, ties sharing the mean. Fisher's interval, widened by the factor of
 * Bonett and Wright (2000), because ranks vary more. Null as for Pearson's.
 */
export function spearman(xs: Float64Array, ys: Float64Array): Coefficient | null {
  const value = pearsonOf(averageRanks(xs), averageRanks(ys))
  return withInterval(value, xs.length, 1 + (value * value) / 2)
}

function withInterval(value: number, pairs: number, widening: number): Coefficient | null {
  if (pairs < MIN_PAIRS || Number.isNaN(value)) return null
  const middle = Math.atanh(value)
  const reach = Z_95 * Math.sqrt(widening / (pairs - 3))
  return { value, lower: Math.tanh(middle - reach), upper: Math.tanh(middle + reach) }
}
