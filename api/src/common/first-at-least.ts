/** How many of ascending values are below a value, which is where the first one that is not stands. */
export function firstAtLeast<Value extends number | string>(sorted: ArrayLike<Value>, value: Value): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as Value) < value) low = middle + 1
    else high = middle
  }
  return low
}
