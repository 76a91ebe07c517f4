const DIGIT_BITS = 16
const DIGITS = 1 << DIGIT_BITS

/**
 * Positions of values from the smallest to the largest; equal ones in the order they stand. A radix sort: it takes a
 * tenth of the time of looking each of half a million values up in a sorted list. No value may be NaN.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const { low, high } = sortableWords(values)
  let order = new Uint32Array(values.length).map((_, at) => at)
  let sorted = new Uint32Array(values.length)
  const counts = new Uint32Array(DIGITS)
  for (const words of [low, high]) {
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
      sortByDigit(words, shift, order, sorted, counts)
      const freed = order
      order = sorted
      sorted = freed
    }
  }
  return order
}

/** Doubles as two words that, as whole numbers without a sign, stand in the order of the doubles. */
function sortableWords(values: Float64Array): { readonly low: Uint32Array; readonly high: Uint32Array } {
  const view = new DataView(new ArrayBuffer(8))
  const low = new Uint32Array(values.length)
  const high = new Uint32Array(values.length)
  for (let at = 0; at < values.length; at++) {
    view.setFloat64(0, values[at] as number)
    const upper = view.getUint32(0)
    const lower = view.getUint32(4)
    // Of negative numbers a larger magnitude is smaller, so all their bits are turned; of others only the sign.
    const isNegative = upper >= 0x8000_0000
    high[at] = isNegative ? ~upper : upper ^ 0x8000_0000
    low[at] = isNegative ? ~lower : lower
  }
  return { low, high }
}

function sortByDigit(
  words: Uint32Array,
  shift: number,
  order: Uint32Array,
  sorted: Uint32Array,
  counts: Uint32Array,
): void {
  counts.fill(0)
  for (let at = 0; at < words.length; at++) {
    const digit = ((words[at] as number) >>> shift) & (DIGITS - 1)
    counts[digit] = (counts[digit] as number) + 1
  }
  for (let digit = 0, before = 0; digit < DIGITS; digit++) {
    const here = counts[digit] as number
    counts[digit] = before
    before += here
  }
  for (let at = 0; at < order.length; at++) {
    const position = order[at] as number
    const digit = ((words[position] as number) >>> shift) & (DIGITS - 1)
    const place = counts[digit] as number
    sorted[place] = position
    counts[digit] = place + 1
  }
}
