import { type Measure, shownValue } from '../measure/measure'
import type { Unit } from '../measure/measure-enums'

/** A mean of villages, or a difference of means, as it is shown; of yes and no the percent. NaN and null: null. */
export function shownMean(measure: Measure, stored: number | null): number | null {
  if (stored === null || Number.isNaN(stored)) return null
  return measure.kind === 'FLAG' ? 100 * stored : shownValue(measure, stored)
}

/** Unit of a mean of villages. */
export const meanUnit = ({ kind, unit }: Measure): Unit => (kind === 'FLAG' ? 'PERCENT' : unit)

/** Unit of a difference of such means. */
export const effectUnit = (measure: Measure): Unit =>
  meanUnit(measure) === 'PERCENT' ? 'PERCENTAGE_POINTS' : meanUnit(measure)

/** Percent of villages that should have a number and are compared; null where none should. */
export const coverageOf = ({ compared, expected }: { compared: number; expected: number }): number | null =>
  expected === 0 ? null : Math.min(100, (100 * compared) / expected)
