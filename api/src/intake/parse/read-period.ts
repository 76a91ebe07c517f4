import { type PeriodKind, periodOf, tryParsePeriod } from '../../common/period'
import { type CellResult, read, wrong } from './cell-result'

const FIRST_YEAR = 1949
const LAST_YEAR = 2100

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 }
const YEAR_ONLY = /^(\d{4})(?:\.0)?(?:年度?|年?全年)?$/
const QUARTER = /^(\d{4})年?第?([一二三四1-4])季度?$|^(\d{4})年?-?q([1-4])$/
const HALF = /^(\d{4})年?(上|下)半年$|^(\d{4})年?-?h([12])$/
const MONTH = /^(\d{4})(?:年|[-/.])?(\d{1,2})月?(?:份)?$/
const FIRST_DAY = /^(\d{4})-(\d{2})-01$/
/** 1—6月 and the like: only spans that are a period. */
const MONTH_SPAN = /^(\d{4})年?(\d{1,2})-(\d{1,2})月$/

/** A year from the calendar that a figure may be of. */
export function readYear(text: string): CellResult {
  const year = Number(YEAR_ONLY.exec(plainOf(text))?.[1])
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return read(year)
  return wrong('YEAR_EXPECTED', '应为四位年份，例如 2024。', 'A year of four digits is wanted, for example 2024.')
}

/** A period key, for example `2024Q1`. */
export function readPeriod(text: string): CellResult {
  const key = periodKeyIn(text)
  if (key) return read(key)
  return wrong(
    'PERIOD_EXPECTED',
    '应为周期，例如 2024、2024年上半年、2024年一季度或 2024-07。',
    'A period is wanted, for example 2024, 2024H1, 2024Q1 or 2024-07.',
  )
}

const plainOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[—–－~至]/g, '-')
    .toLowerCase()

/** The key of the period that a text names; null when it names none. */
export function periodKeyIn(text: string): string | null {
  const plain = plainOf(text)
  const exact = tryParsePeriod(plain.toUpperCase())
  if (exact) return withinRange(exact.kind, exact.year, exact.part)
  const year = YEAR_ONLY.exec(plain)
  if (year) return withinRange('YEAR', Number(year[1]), 1)
  const quarter = QUARTER.exec(plain)
  if (quarter) {
    const part = quarter[2] ?? quarter[4] ?? ''
    return withinRange('QUARTER', Number(quarter[1] ?? quarter[3]), QUARTERS[part] ?? Number(part))
  }
  const half = HALF.exec(plain)
  if (half) return withinRange('HALF_YEAR', Number(half[1] ?? half[3]), half[2] === '上' || half[4] === '1' ? 1 : 2)
  return monthsIn(plain)
}

function monthsIn(plain: string): string | null {
  const span = MONTH_SPAN.exec(plain)
  if (span) return spanOf(Number(span[1]), Number(span[2]), Number(span[3]))
  // A spreadsheet turns 2024-07 into the day 2024-07-01.
  const month = MONTH.exec(plain) ?? FIRST_DAY.exec(plain)
  const part = Number(month?.[2])
  return part >= 1 && part <= 12 ? withinRange('MONTH', Number(month?.[1]), part) : null
}

function spanOf(year: number, first: number, last: number): string | null {
  const months = last - first + 1
  if (first === 1 && last === 12) return withinRange('YEAR', year, 1)
  if (months === 6 && (first === 1 || first === 7)) return withinRange('HALF_YEAR', year, first === 1 ? 1 : 2)
  if (months === 3 && first % 3 === 1) return withinRange('QUARTER', year, (first + 2) / 3)
  return null
}

function withinRange(kind: PeriodKind, year: number, part: number): string | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? periodOf(kind, year, part).key : null
}
