import { binomialAtLeast } from './count-tails'

/** How many values are whole multiples of a step against what the neighbouring digits make expect. */
export interface RoundNumbers {
  readonly step: number
  /** Values that are whole multiples of the step. */
  readonly villages: number
  /** Values that are off such a multiple by one or two tenths of the step, exactly: a mean for each of the four digits. */
  readonly expected: number | null
  /** Chance of as many multiples or more, if the digit 0 were as frequent as the digits 8, 9, 1 and 2. */
  readonly chance: number | null
}

/** Fewer values that end in one of the five digits say nothing. */
export const MIN_ROUNDABLE = 20

/** The digits right below and right above 0; 5 is left out, because people like it too. */
const NEIGHBOUR_DIGITS = [8, 9, 1, 2]

/**
 * Tests for round numbers at a step, both in stored units, the step a multiple of ten of them (docs/methods/heaping.md).
 * Values below eight tenths of the step have no such digits on both sides and are left out.
 */
export function testRoundNumbers(values: Float64Array, step: number): RoundNumbers {
  const tenth = step / 10
  const digits = new Int32Array(10)
  for (let at = 0; at < values.length; at++) {
    const size = Math.abs(values[at] as number)
    if (size < 8 * tenth || size % tenth !== 0) continue
    const digit = (size / tenth) % 10
    digits[digit] = (digits[digit] as number) + 1
  }
  const villages = digits[0] as number
  const beside = NEIGHBOUR_DIGITS.reduce((sum, digit) => sum + (digits[digit] as number), 0)
  if (villages + beside < MIN_ROUNDABLE) return { step, villages, expected: null, chance: null }
  const chance = binomialAtLeast(villages, villages + beside, 1 / (NEIGHBOUR_DIGITS.length + 1))
  return { step, villages, expected: beside / NEIGHBOUR_DIGITS.length, chance }
}
