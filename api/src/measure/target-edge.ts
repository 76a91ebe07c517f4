import { FEN_PER_YUAN } from '../common/money'
import { type Measure, storedValue } from './measure'

/**
 * The edge, in the shown unit, that parts the villages that reach the target from those that do not; null: no target.
 * Bands hold their lower edge. So where less is better the edge is the first value beyond the target: with a target of
 * no open issue, one issue. A rate has no first value beyond; who is exactly on its target stands with those above.
 */
export function targetEdge({ target, direction, kind, unit }: Measure): number | null {
  if (target === undefined) return null
  if (direction !== 'LOWER_IS_BETTER' || kind === 'RATE') return target
  return unit === 'YUAN' ? (target * FEN_PER_YUAN + 1) / FEN_PER_YUAN : target + 1
}

/** How many values, in the stored unit, reach the target; null where there is none. */
export function countAtTarget(measure: Measure, values: Float64Array): number | null {
  if (measure.target === undefined) return null
  const target = storedValue(measure, measure.target)
  const isLess = measure.direction === 'LOWER_IS_BETTER'
  let count = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    if (isLess ? value <= target : value >= target) count++
  }
  return count
}
