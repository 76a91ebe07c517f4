import type { Ends } from './effect-text'

/** A bar on the picture of a table: percent of the width from the left. */
interface PlacedBar {
  readonly from: number
  readonly to: number
  readonly mark: number
  /** Whether an end lies beyond the picture. */
  readonly isClipped: boolean
}

/** The widest of so many of the intervals still fits: a single one without bounds must not flatten all others. */
const FITTING = 0.85

/** Half the width of the picture, in the unit of the effects, 0 in the middle; 0 where nothing is known. */
export function halfWidth(bars: readonly { readonly effect: number; readonly interval?: Ends | null }[]): number {
  const reaches = bars
    .map(({ effect, interval }) =>
      Math.max(...[effect, interval?.low, interval?.high].map((end) => Math.abs(end ?? 0))),
    )
    .toSorted((a, b) => a - b)
  return reaches[Math.ceil(FITTING * reaches.length) - 1] ?? 0
}

/** Where an effect and its interval stand on a picture of that width. Without an interval the bar has no length. */
export function placeBar(effect: number, interval: Ends | null | undefined, half: number): PlacedBar {
  const at = (value: number) => (half === 0 ? 50 : 50 + (50 * value) / half)
  const inside = (percent: number) => Math.min(100, Math.max(0, percent))
  const low = interval ? at(interval.low ?? Number.NEGATIVE_INFINITY) : at(effect)
  const high = interval ? at(interval.high ?? Number.POSITIVE_INFINITY) : at(effect)
  return {
    from: inside(low),
    to: inside(high),
    mark: inside(at(effect)),
    isClipped: Math.min(low, at(effect)) < 0 || Math.max(high, at(effect)) > 100,
  }
}
