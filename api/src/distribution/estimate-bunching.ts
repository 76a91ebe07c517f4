import { firstAtLeast } from '../common/first-at-least'
import { chanceOfAtLeast } from './count-tails'
import { fitDensity } from './fit-density'

/** Why there is no estimate at a point. */
export type BunchingGap = 'TOO_FEW' | 'AT_THE_EDGE' | 'FEW_DIFFERENT_VALUES'

/** Villages in the window at and just above a point against what the neighbouring density makes expect. */
export interface Bunching {
  /** From the point, inclusive, to the point and a width, exclusive. */
  readonly villages: number
  /** Villages exactly on the point. */
  readonly exactly: number
  /** Villages in the neighbouring bins that the expectation rests on. */
  readonly neighbours: number
  readonly expected: number | null
  /** Chance of as many villages or more, if nothing but the neighbouring density were at work. */
  readonly chance: number | null
  readonly gap: BunchingGap | null
}

/** Bins on either side of the window that the expectation may rest on. */
export const BINS_A_SIDE = 10
/** Fewer on one side tell a slope, but not a curve, so nothing can be said. */
export const MIN_BINS_A_SIDE = 3
export const MIN_NEIGHBOURS = 40
export const MIN_DIFFERENT_VALUES = 20

/**
 * Estimates bunching just above a point (docs/methods/heaping.md). `sorted` ascending; the window is `width` wide. The
 * bin just below the point is left out too: who was lifted over the point is missing there.
 */
export function estimateBunching(sorted: Float64Array, point: number, width: number): Bunching {
  const [from, to] = [firstAtLeast(sorted, point), firstAtLeast(sorted, point + width)]
  const counted = { villages: to - from, exactly: firstAbove(sorted, point) - from }
  const { positions, counts, below, above } = neighbourBins(sorted, point, width)
  const neighbours = counts.reduce((sum, count) => sum + count, 0)
  const none = (gap: BunchingGap): Bunching => ({ ...counted, neighbours, expected: null, chance: null, gap })
  if (below < MIN_BINS_A_SIDE || above < MIN_BINS_A_SIDE) return none('AT_THE_EDGE')
  if (neighbours < MIN_NEIGHBOURS) return none('TOO_FEW')
  if (differentValues(sorted, point, width) < MIN_DIFFERENT_VALUES) return none('FEW_DIFFERENT_VALUES')
  const fit = fitDensity(positions, counts)
  if (fit === null) return none('TOO_FEW')
  const { expected, variance } = fit.at(positionOf(0))
  const chance = chanceOfAtLeast(counted.villages, expected, fit.dispersion * expected + variance)
  return { ...counted, neighbours, expected, chance, gap: null }
}

/** Position of a bin for the fit: bin 0 is the window, −1 the one just below the point; the outermost are about ±1. */
const positionOf = (bin: number): number => bin / (BINS_A_SIDE + 1)

/** Counts of the bins around the window, as far as there are values at all: beyond the last one nothing could be. */
function neighbourBins(sorted: Float64Array, point: number, width: number) {
  const [least, most] = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN]
  const positions: number[] = []
  const counts: number[] = []
  let [below, above] = [0, 0]
  for (let bin = -BINS_A_SIDE - 1; bin <= BINS_A_SIDE; bin++) {
    if (bin === 0 || bin === -1) continue
    const [from, to] = [point + bin * width, point + (bin + 1) * width]
    // Only whole bins: a bin that the values reach into by half would pull the curve down.
    if (!(from >= least && to <= most)) continue
    positions.push(positionOf(bin))
    counts.push(firstAtLeast(sorted, to) - firstAtLeast(sorted, from))
    if (bin < 0) below++
    else above++
  }
  return { positions, counts, below, above }
}

function differentValues(sorted: Float64Array, point: number, width: number): number {
  const start = firstAtLeast(sorted, point - (BINS_A_SIDE + 1) * width)
  const end = firstAtLeast(sorted, point + (BINS_A_SIDE + 1) * width)
  let different = 0
  for (let at = start; at < end && different < MIN_DIFFERENT_VALUES; at++)
    if (at === start || sorted[at] !== sorted[at - 1]) different++
  return different
}

function firstAbove(sorted: Float64Array, value: number): number {
  let at = firstAtLeast(sorted, value)
  while (at < sorted.length && sorted[at] === value) at++
  return at
}
