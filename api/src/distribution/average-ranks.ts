import { firstAtLeast } from './first-at-least'

/** The rank of each value from 1, the smallest; equal values share the mean of their ranks. */
export function averageRanks(values: Float64Array): Float64Array {
  const sorted = values.slice().sort()
  // By position in the sorted list where a run of equal values begins: the rank that the run shares.
  const shared = new Float64Array(sorted.length)
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1
    while (end < sorted.length && sorted[end] === sorted[start]) end++
    shared[start] = (start + 1 + end) / 2
    start = end
  }
  return values.map((value) => shared[firstAtLeast(sorted, value)] as number)
}
