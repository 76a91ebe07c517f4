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

/**
 * A decimal number moved `places` to the left and rounded to a whole number, half away from zero, without floating
 * point: `shiftToWhole('12.345', 2)` is 1235 and not exact. Null when it is beyond 2⁵³.
 */
export function shiftToWhole(digits: string, places: number): { whole: number; exact: boolean } | null {
  const negative = digits.startsWith('-')
  const [whole = '0', fraction = ''] = digits.replace('-', '').split('.')
  const padded = fraction.padEnd(places, '0')
  const rest = padded.slice(places)
  const roundUp = /^[5-9]/.test(rest) ? 1n : 0n
  const amount = BigInt(whole + padded.slice(0, places)) + roundUp
  if (amount > BigInt(Number.MAX_SAFE_INTEGER)) return null
  const value = Number(negative ? -amount : amount)
  return { whole: value === 0 ? 0 : value, exact: !/[1-9]/.test(rest) }
}
