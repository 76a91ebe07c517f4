import type { Metric, Unit } from '@/gql/graphql'
import type { Lang } from '@/i18n/words'
import { wordsOf } from '@/i18n/words'
import { columnScale, formatMoney, type MoneyScale, moneyScale } from './money'

/** What is needed to write a number: the number, its unit, and the metric, which decides between 元 and 万元. */
export interface Measured {
  readonly value: number | null | undefined
  readonly unit: Unit
  readonly metric: Metric
}

/** A number as written: the digits and the word after them. `unit` is empty where the unit has no word. */
export interface Written {
  readonly digits: string
  readonly unit: string
}

const DECIMALS: Partial<Record<Unit, number>> = { PERCENT: 1, PERCENTAGE_POINTS: 1, POINTS: 1, MU: 1, RATIO: 3 }

/** −0 and its kin read as 0. */
const unsigned0 = (digits: string) => (/^-0(\.0+)?$/.test(digits) ? digits.slice(1) : digits)

/** Counts and stars are whole, but a mean of them is not: one decimal where it says something. */
function plainDigits(value: number, unit: Unit): string {
  const decimals = DECIMALS[unit] ?? (Number.isInteger(value) ? 0 : 1)
  return unsigned0(value.toFixed(decimals))
}

/** The unit's word, for a heading or after a number. */
export function unitWord(unit: Unit, scale: MoneyScale, lang: Lang): string {
  const units = wordsOf(lang).units
  return unit === 'YUAN' ? units[scale] : units[unit]
}

/**
 * Writes a number with its unit; null when there is none, because missing is never zero and never an empty cell:
 * the caller then shows the state in words. Without `scale` an amount stands alone and chooses its own.
 */
export function writeValue(measured: Measured, lang: Lang, scale?: MoneyScale): Written | null {
  const { value, unit, metric } = measured
  if (value === null || value === undefined || !Number.isFinite(value)) return null
  const chosen = scale ?? moneyScale(metric, value)
  const digits = unit === 'YUAN' ? unsigned0(formatMoney(value, chosen)) : plainDigits(value, unit)
  return { digits, unit: unitWord(unit, chosen, lang) }
}

/** The unit's word for a column or an axis of a metric. */
export const columnUnit = (metric: Metric, unit: Unit, lang: Lang): string => unitWord(unit, columnScale(metric), lang)

/** One line of text, for titles, labels and screen readers; null when there is no number. */
export function valueText(measured: Measured, lang: Lang, scale?: MoneyScale): string | null {
  const written = writeValue(measured, lang, scale)
  if (!written) return null
  const gap = lang === 'zh' || written.unit === '' || written.unit === '%' ? '' : ' '
  return `${written.digits}${gap}${written.unit}`
}

/** A share of 100 with one decimal, or the dash word for what cannot be said. */
export const percentText = (percent: number | null | undefined): string | null =>
  percent === null || percent === undefined ? null : `${unsigned0(percent.toFixed(1))}%`
