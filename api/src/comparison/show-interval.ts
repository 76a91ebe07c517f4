import type { Measure } from '../measure/measure'
import type { EffectInterval } from './comparison.types'
import { effectUnit, shownMean } from './shown-numbers'
import { CONFIDENCE, type EffectBounds } from './statistics/permutation-test'

/** An interval as it is shown. */
export const intervalOf = (measure: Measure, { low, high }: EffectBounds): EffectInterval => ({
  low: shownMean(measure, low),
  high: shownMean(measure, high),
  confidencePercent: 100 * CONFIDENCE,
  unit: effectUnit(measure),
})
