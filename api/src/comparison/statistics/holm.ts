/**
 * P-values corrected for looking at many at once by Holm's step-down rule: with all of them at most at 0.05, the chance
 * that even one is a false alarm is at most 5 %, however they hang together. In the order given; null stays null.
 */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const order = pValues.flatMap((value, at) => (value === null ? [] : [{ value, at }]))
  order.sort((one, other) => one.value - other.value)
  const corrected: (number | null)[] = pValues.map(() => null)
  let least = 0
  order.forEach(({ value, at }, rank) => {
    least = Math.max(least, Math.min(1, value * (order.length - rank)))
    corrected[at] = least
  })
  return corrected
}
