/** An axis: its ends, and the places of its marks. */
export interface Scale {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
}

/** Steps that people count in. */
const STEPS = [1, 2, 2.5, 5, 10] as const

/** An axis of about `marks` marks around some values; with `withZero` it starts or ends at 0 at the latest. */
export function niceScale(values: readonly number[], withZero: boolean, marks = 4): Scale {
  const all = withZero ? [...values, 0] : values
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const spread = most - least || Math.abs(most) || 1
  const rough = spread / marks
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (STEPS.find((one) => one * power >= rough) ?? 10)
  // Floating point: 0.1 + 0.2 must not add a mark.
  const first = Math.floor(least / step + 1e-9)
  const last = Math.ceil(most / step - 1e-9)
  const ends = first === last ? [first - 1, last + 1] : [first, last]
  const [low, high] = ends as [number, number]
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => Number(((low + index) * step).toPrecision(12)))
  return { from: ticks[0] as number, to: ticks.at(-1) as number, ticks }
}
