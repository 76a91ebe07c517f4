/** A number as written: its digits, and what 万 or 亿 or a unit after it says. */
export interface WrittenNumber {
  /** Plain decimal digits with an optional sign, for example `-1234.50`. */
  readonly digits: string
  /** Decimal places that 千, 万 or 亿 shift it to the left: 万 is 4. */
  readonly shift: number
  /** The unit written after it, for example `元` or `户`; '' when there is none. */
  readonly unit: string
}

const SHAPE = /^([+-]?)[¥]?(\d+|\d{1,3}(?:,\d{3})+)?(\.\d*)?(千|万|百万|亿)?([^\d.,+-]{0,6})$/
const SHIFTS: Readonly<Record<string, number>> = { 千: 3, 万: 4, 百万: 6, 亿: 8 }

/** Reads full-width digits, thousands marks, `12.3万`, `212户`; null when the text is no number. */
export function readNumberText(text: string): WrittenNumber | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/−/g, '-')
  const parts = SHAPE.exec(plain)
  if (!parts) return null
  const [, sign = '', whole = '', fraction = '', scale = '', unit = ''] = parts
  if (whole === '' && fraction.length < 2) return null
  const digits = `${sign === '-' ? '-' : ''}${whole.replaceAll(',', '') || '0'}${fraction.length > 1 ? fraction : ''}`
  return { digits, shift: SHIFTS[scale] ?? 0, unit }
}

/** A number moved to the left of its decimal point. */
export interface ShiftedNumber {
  /** Rounded half away from zero. */
  readonly whole: number
  /** The digits behind the point that were rounded away, without zeros at the end. */
  readonly rest: string
}

/**
 * A decimal number moved `places` to the left and rounded to a whole number, without floating point:
 * `shiftToWhole('12.345', 2)` is 1235 with rest `5`. Null when it is beyond 2⁵³.
 */
export function shiftToWhole(digits: string, places: number): ShiftedNumber | null {
  const negative = digits.startsWith('-')
  const [whole = '0', fraction = ''] = digits.replace('-', '').split('.')
  const padded = fraction.padEnd(places, '0')
  const rest = padded.slice(places).replace(/0+$/, '')
  const shifted = whole + padded.slice(0, places)
  // Fifteen digits are exact in a number; BigInt costs ten times more.
  const amount = shifted.length <= 15 ? Number(shifted) : bigAmount(shifted)
  if (amount === null) return null
  const rounded = amount + (/^[5-9]/.test(rest) ? 1 : 0)
  return { whole: negative && rounded !== 0 ? -rounded : rounded, rest }
}

function bigAmount(digits: string): number | null {
  const amount = BigInt(digits)
  return amount < BigInt(Number.MAX_SAFE_INTEGER) ? Number(amount) : null
}
