import { holds } from './metric-vector'
import type { Bound } from './plan-model'

/** Pure rules by which one number becomes 0 to 100 points (domain.md §3). */

const clamp = (points: number): number => Math.min(100, Math.max(0, points))

/** 0 at `from`, 100 at `to`, straight between, clamped. `from` may be above `to`: less is then better. */
export const linearPoints = (value: number, from: number, to: number): number =>
  clamp((100 * (value - from)) / (to - from))

/** 100 if the bound holds, else 0. */
export const thresholdPoints = (value: number, bound: Bound): number => (holds(bound, value) ? 100 : 0)

/** Points of a part in proportion to what is full. */
export const partPoints = (value: number, full: number, points: number): number =>
  points * Math.min(1, Math.max(0, value / full))

/** Points for a change since the baseline; a baseline of `keepAbove` or more that is kept gives 100. */
export function gainPoints(now: number, base: number, from: number, to: number, keepAbove: number | null): number {
  if (keepAbove !== null && base >= keepAbove && now >= base) return 100
  return linearPoints(now - base, from, to)
}

/** Growth in percent against the growth of the county: 0 for none, 100 for as much. */
export const growthPoints = (growthPercent: number, countyPercent: number): number =>
  linearPoints(growthPercent, 0, countyPercent)
