import type { Statistic } from './measure-enums'
import { minOf, valuesInOrder } from './select-values'

/** Median; the mean of the two middle values when there are evenly many. NaN for none. Reorders the list. */
export function medianInPlace(values: Float64Array): number {
  const { length } = values
  if (length === 0) return Number.NaN
  const { at, next } = valuesInOrder(values, (length - 1) >> 1)
  return length % 2 === 1 ? at : (at + next) / 2
}

/**
 * The value at `quantile` (0 to 1) of a list: at the position (n − 1) × quantile from 0 in ascending order, linear
 * between the two values next to it (the rule known as type 7, that of spreadsheets). NaN for none. Reorders the list.
 */
export function quantileInPlace(values: Float64Array, quantile: number): number {
  const { length } = values
  if (length === 0) return Number.NaN
  const { below, rest } = placeOfQuantile(length, quantile)
  const { at, next } = valuesInOrder(values, below)
  return rest === 0 ? at : at + rest * (next - at)
}

/**
 * Where a quantile stands among ascending values: after the one at `below`, `rest` of the way to the next. The rest is
 * rounded, so that no digits appear that nobody reported.
 */
export function placeOfQuantile(length: number, quantile: number): { readonly below: number; readonly rest: number } {
  const position = (length - 1) * quantile
  const below = Math.floor(position + 1e-7)
  return { below, rest: Math.max(0, Math.round((position - below) * 1e6) / 1e6) }
}

/** Standard deviation of a sample (n − 1). NaN for fewer than two values. */
export function deviationOf(values: Float64Array): number {
  const { length } = values
  if (length < 2) return Number.NaN
  const mean = sumOf(values) / length
  let squares = 0
  for (let index = 0; index < length; index++) squares += ((values[index] as number) - mean) ** 2
  return Math.sqrt(squares / (length - 1))
}

/** Gini coefficient, 0 when all are equal. NaN where a value is negative, all are 0 or there is none. Sorts the list. */
export function giniInPlace(values: Float64Array): number {
  const { length } = values
  values.sort()
  const sum = sumOf(values)
  if (length === 0 || (values[0] as number) < 0 || sum === 0) return Number.NaN
  let ranked = 0
  for (let index = 0; index < length; index++) ranked += (index + 1) * (values[index] as number)
  return Math.max(0, (2 * ranked) / (length * sum) - (length + 1) / length)
}

/** Mean by weights of the same places. NaN where the weights sum to 0. */
export function weightedMean(values: Float64Array, weights: Float64Array): number {
  let [sum, weight] = [0, 0]
  for (let index = 0; index < values.length; index++) {
    sum += (values[index] as number) * (weights[index] as number)
    weight += weights[index] as number
  }
  return sum / weight
}

export function sumOf(values: Float64Array): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += values[index] as number
  return sum
}

export function maxOf(values: Float64Array): number {
  let most = values.length > 0 ? (values[0] as number) : Number.NaN
  for (let index = 1; index < values.length; index++) most = Math.max(most, values[index] as number)
  return most
}

/** How many values reach a threshold; all of them when there is none. */
export function countAtLeast(values: Float64Array, threshold: number | null): number {
  if (threshold === null) return values.length
  let count = 0
  for (let index = 0; index < values.length; index++) if ((values[index] as number) >= threshold) count++
  return count
}

/** Values of villages, and for a rate the parts whose sums make its aggregate. All in stored units. */
export interface Sample {
  /** One value per reporting village; of a rate the quotient. Statistics may reorder it. */
  readonly values: Float64Array
  /** Of a rate: sum of numerators and of denominators. Null for other measures. */
  readonly parts: { readonly numerator: number; readonly denominator: number } | null
  /** For WEIGHTED_MEAN, the weight of each value. */
  readonly weights?: Float64Array
}

/** Where the fixed quantiles stand. */
const QUANTILES = { P10: 0.1, P25: 0.25, P75: 0.75, P90: 0.9 } as const

/**
 * One number of a sample, in its unit; SHARE and GINI are fractions. NaN when there is nothing to compute from.
 * `threshold` is what COUNT and SHARE compare with, inclusive; null: every value counts. `quantile` is for QUANTILE.
 */
export function computeStatistic(
  sample: Sample,
  statistic: Statistic,
  threshold: number | null,
  quantile: number | null = null,
): number {
  const { values, parts, weights } = sample
  if (statistic === 'COUNT') return countAtLeast(values, threshold)
  if (values.length === 0) return Number.NaN
  switch (statistic) {
    case 'SUM':
      return sumOf(values)
    case 'MEAN':
      return parts ? parts.numerator / parts.denominator : sumOf(values) / values.length
    case 'MEDIAN':
      return medianInPlace(values)
    case 'MIN':
      return minOf(values)
    case 'MAX':
      return maxOf(values)
    case 'SHARE':
      return countAtLeast(values, threshold) / values.length
    case 'QUANTILE':
      return quantileInPlace(values, quantile ?? Number.NaN)
    case 'STDDEV':
      return deviationOf(values)
    case 'GINI':
      return giniInPlace(values)
    case 'WEIGHTED_MEAN':
      return weights ? weightedMean(values, weights) : Number.NaN
    default:
      return quantileInPlace(values, QUANTILES[statistic])
  }
}
