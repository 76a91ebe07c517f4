/** From so many values on, counting beats comparing: what is compared at random is guessed wrong half the time. */
const MANY = 2048

/** By the upper 16 bits of a number: sign, exponent and the first of its digits. */
const BINS = 1 << 16

/** Which half of a number holds its upper bits on this machine. */
const UPPER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0

/** A value of a list by its place in ascending order, and the one after it; NaN where there is none. */
export interface ValuesInOrder {
  readonly at: number
  readonly next: number
}

/** Finds the value at a place from 0 in ascending order, and the next, without sorting. May reorder the list. */
export function valuesInOrder(values: Float64Array, place: number): ValuesInOrder {
  if (values.length >= MANY) return byCounting(values, place)
  const at = selectInPlace(values, place)
  return { at, next: minOf(values.subarray(place + 1)) }
}

/** Counts values by their upper bits, which order as the values do, and looks only into the bin that holds the place. */
function byCounting(values: Float64Array, place: number): ValuesInOrder {
  const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2)
  const counts = new Int32Array(BINS)
  for (let word = UPPER; word < words.length; word += 2) {
    const bin = binOf(words[word] as number)
    counts[bin] = (counts[bin] as number) + 1
  }
  let bin = 0
  let before = 0
  while (before + (counts[bin] as number) <= place) before += counts[bin++] as number
  const inside = valuesOfBin(values, words, bin, counts[bin] as number)
  const at = selectInPlace(inside, place - before)
  if (place + 1 < before + inside.length) return { at, next: minOf(inside.subarray(place - before + 1)) }
  do bin++
  while (bin < BINS && counts[bin] === 0)
  return { at, next: bin < BINS ? minOf(valuesOfBin(values, words, bin, counts[bin] as number)) : Number.NaN }
}

/** The bin of a number by its upper word: negative numbers, whose bits fall as they rise, are turned round. */
const binOf = (upper: number): number => (upper ^ ((upper >> 31) | 0x80000000)) >>> 16

function valuesOfBin(values: Float64Array, words: Int32Array, bin: number, count: number): Float64Array {
  const inside = new Float64Array(count)
  let kept = 0
  for (let index = 0; index < values.length; index++)
    if (binOf(words[2 * index + UPPER] as number) === bin) inside[kept++] = values[index] as number
  return inside
}

/** The smallest value; NaN of none. */
export function minOf(values: Float64Array): number {
  let least = values.length > 0 ? (values[0] as number) : Number.NaN
  for (let index = 1; index < values.length; index++) least = Math.min(least, values[index] as number)
  return least
}

/** The smallest `rank + 1` values of a list stand first afterwards; answers the value at `rank`. Reorders the list. */
export function selectInPlace(values: Float64Array, rank: number): number {
  let [low, high] = [0, values.length - 1]
  while (low < high) {
    const pivot = medianOfThree(values[low] as number, values[(low + high) >> 1] as number, values[high] as number)
    let [left, right] = [low, high]
    while (left <= right) {
      while ((values[left] as number) < pivot) left++
      while ((values[right] as number) > pivot) right--
      if (left > right) break
      const moved = values[left] as number
      values[left++] = values[right] as number
      values[right--] = moved
    }
    if (rank <= right) high = right
    else if (rank >= left) low = left
    else break
  }
  return values[rank] as number
}

const medianOfThree = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
