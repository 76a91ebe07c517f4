/** A smooth density through counts of bins. */
export interface DensityFit {
  /** Expected count of a bin at a position, and the variance of that expectation, overdispersion included. */
  at(position: number): { readonly expected: number; readonly variance: number }
  /** How many times the variance of Poisson counts the counts vary; 1 or more. */
  readonly dispersion: number
}

const MAX_STEPS = 50

/**
 * Fits log(expected) = b₀ + b₁x + b₂x² to counts of equally wide bins (Poisson regression, iterated weighted least
 * squares). Positions should lie within about −1 to 1. Null when there are too few bins or nothing to fit.
 */
export function fitDensity(positions: readonly number[], counts: readonly number[]): DensityFit | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (positions.length <= TERMS + 1 || total === 0) return null
  let betas = [Math.log(total / counts.length), 0, 0]
  let inverse: number[][] | null = null
  for (let step = 0; step < MAX_STEPS; step++) {
    const solved = weightedStep(positions, counts, betas)
    if (solved === null) return null
    const moved = Math.max(...solved.betas.map((beta, term) => Math.abs(beta - (betas[term] as number))))
    betas = solved.betas
    inverse = solved.inverse
    if (moved < 1e-9) break
  }
  if (inverse === null || !betas.every(Number.isFinite)) return null
  const covariance = inverse
  const dispersion = dispersionOf(positions, counts, betas)
  return {
    dispersion,
    at: (position) => {
      const expected = Math.exp(linear(betas, position))
      return { expected, variance: dispersion * expected * expected * spreadAt(covariance, position) }
    },
  }
}

const TERMS = 3

const termsAt = (position: number): number[] => [1, position, position * position]

const linear = (betas: readonly number[], position: number): number =>
  // Beyond that a bin would hold more than there are villages; it keeps a step that overshot from running away.
  Math.min(30, Math.max(-30, dot(betas, termsAt(position))))

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] as number), 0)

/** One step: the normal equations of the counts, linearised where the fit stands. */
function weightedStep(positions: readonly number[], counts: readonly number[], betas: readonly number[]) {
  const matrix = Array.from({ length: TERMS }, () => new Array<number>(TERMS).fill(0))
  const right = new Array<number>(TERMS).fill(0)
  for (const [bin, position] of positions.entries()) {
    const eta = linear(betas, position)
    const weight = Math.exp(eta)
    const working = eta + ((counts[bin] as number) - weight) / weight
    const terms = termsAt(position)
    for (let row = 0; row < TERMS; row++) {
      right[row] = (right[row] as number) + weight * (terms[row] as number) * working
      for (let column = 0; column < TERMS; column++)
        (matrix[row] as number[])[column] =
          ((matrix[row] as number[])[column] as number) + weight * (terms[row] as number) * (terms[column] as number)
    }
  }
  const inverse = invert(matrix)
  return inverse && { inverse, betas: inverse.map((row) => dot(row, right)) }
}

/** Variance of the logarithm of the expectation at a position, for Poisson counts. */
function spreadAt(covariance: readonly number[][], position: number): number {
  const terms = termsAt(position)
  return dot(
    covariance.map((row) => dot(row, terms)),
    terms,
  )
}

/** Pearson's chi-square over its degrees of freedom, never below 1: bins that jump about make everything less certain. */
function dispersionOf(positions: readonly number[], counts: readonly number[], betas: readonly number[]): number {
  const squares = positions.map((position, bin) => {
    const expected = Math.exp(linear(betas, position))
    return ((counts[bin] as number) - expected) ** 2 / Math.max(expected, 0.5)
  })
  return Math.max(1, squares.reduce((sum, square) => sum + square, 0) / (positions.length - TERMS))
}

/** Inverse by Gauss and Jordan with row exchange; null when there is none. */
function invert(matrix: readonly number[][]): number[][] | null {
  const size = matrix.length
  const work = matrix.map((row, at) => [...row, ...Array.from({ length: size }, (_, other) => (other === at ? 1 : 0))])
  for (let pivot = 0; pivot < size; pivot++) {
    const best = largestBelow(work, pivot)
    const head = (work[best] as number[])[pivot] as number
    if (Math.abs(head) < 1e-12) return null
    const chosen = (work[best] as number[]).map((value) => value / head)
    work[best] = work[pivot] as number[]
    work[pivot] = chosen
    for (let row = 0; row < size; row++) {
      const factor = (work[row] as number[])[pivot] as number
      if (row !== pivot) work[row] = (work[row] as number[]).map((value, at) => value - factor * (chosen[at] as number))
    }
  }
  return work.map((row) => row.slice(size))
}

function largestBelow(work: readonly number[][], pivot: number): number {
  let best = pivot
  for (let row = pivot + 1; row < work.length; row++)
    if (Math.abs((work[row] as number[])[pivot] as number) > Math.abs((work[best] as number[])[pivot] as number))
      best = row
  return best
}
