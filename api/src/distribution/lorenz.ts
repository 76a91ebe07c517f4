/** A point of a Lorenz curve: the poorest `villages` percent of the villages hold `total` percent of the total. */
export interface LorenzShare {
  readonly villages: number
  readonly total: number
}

/** Whether shares of the total mean anything: there is a total, and nobody has less than nothing of it. */
const isShareable = (sorted: Float64Array): boolean =>
  sorted.length > 0 && (sorted[0] as number) >= 0 && (sorted.at(-1) as number) > 0

/** `steps + 1` points of the Lorenz curve from (0, 0) to (100, 100), evenly over the villages; none where shares mean nothing. */
export function lorenzOf(sorted: Float64Array, steps: number): LorenzShare[] {
  if (!isShareable(sorted)) return []
  const count = sorted.length
  const total = sorted.reduce((sum, value) => sum + value, 0)
  const points: LorenzShare[] = []
  let [taken, held] = [0, 0]
  for (let step = 0; step <= steps; step++) {
    const reach = (step * count) / steps
    while (taken + 1 <= reach) held += sorted[taken++] as number
    // Between two villages the curve is the straight line that joins them.
    const part = taken < count ? (reach - taken) * (sorted[taken] as number) : 0
    points.push({ villages: (100 * step) / steps, total: Math.min(100, (100 * (held + part)) / total) })
  }
  return points
}
