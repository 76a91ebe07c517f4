import { type CellState, type Column, REPORTED, stateAt } from './column'

/**
 * Reads what a village itself says: its stored value, of a rate the quotient; NaN where there is none to publish, also
 * where too few answers stand behind its rate.
 */
export function villageValues({ measure, values, denominators, states }: Column): (index: number) => number {
  if (denominators === null) return (index) => values[index] as number
  const least = measure.minDenominator ?? 0
  return (index) => {
    const denominator = denominators[index] as number
    return states[index] === REPORTED && denominator >= least ? (values[index] as number) / denominator : Number.NaN
  }
}

/** The state of a village by what may be published of it: SUPPRESSED where too few answers stand behind its rate. */
export function publishedState(column: Column, index: number): CellState {
  const { denominators, measure, states } = column
  const isTooSmall = denominators !== null && (denominators[index] as number) < (measure.minDenominator ?? 0)
  return states[index] === REPORTED && isTooSmall ? 'SUPPRESSED' : stateAt(column, index)
}
