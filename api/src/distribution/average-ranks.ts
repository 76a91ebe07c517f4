import { ascendingOrder } from './ascending-order'

/** The rank of each value from 1, the smallest; equal values share the mean of their ranks. */
export function averageRanks(values: Float64Array): Float64Array {
  const order = ascendingOrder(values)
  const ranks = new Float64Array(values.length)
  for (let start = 0; start < order.length; ) {
    const value = values[order[start] as number]
    let end = start + 1
    while (end < order.length && values[order[end] as number] === value) end++
    for (let at = start; at < end; at++) ranks[order[at] as number] = (start + 1 + end) / 2
    start = end
  }
  return ranks
}
