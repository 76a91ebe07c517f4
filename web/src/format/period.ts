import type { Lang } from '@/i18n/words'
import { wordsOf } from '@/i18n/words'

const SHAPE = /^(?<year>[12]\d{3})(?:H(?<half>[12])|Q(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2]))?$/

/** Whether a text is a period key: `2024`, `2024H1`, `2024Q3`, `2024-07`. */
export const isPeriodKey = (text: string): boolean => SHAPE.test(text)

/** A period in words: 2022年一季度, 2022年上半年, 2022年3月, 2022年. A text that is no key is given back. */
export function periodText(key: string, lang: Lang): string {
  const parts = SHAPE.exec(key)?.groups
  if (!parts) return key
  const words = wordsOf(lang).periods
  const year = parts.year ?? ''
  if (parts.half) return words.half(year, Number(parts.half))
  if (parts.quarter) return words.quarter(year, Number(parts.quarter))
  if (parts.month) return words.month(year, Number(parts.month))
  return words.year(year)
}

/** The same period of another year: what 同比 compares with. A text that is no key is given back. */
export function shiftYears(key: string, years: number): string {
  const year = SHAPE.exec(key)?.groups?.year
  return year ? `${Number(year) + years}${key.slice(4)}` : key
}
