import { type PeriodKind, parsePeriod } from '../../common/period'
import type { Locale } from '../../common/words'
import type { FigureState, Unit } from '../../measure/measure-enums'
import { countsPeople, LEAST_SHOWN } from '../small-counts'
import { pageWords } from './page-words'

/** Amounts per head are written in whole 元; every other amount in 万元 (domain.md §7). */
const PER_HEAD: ReadonlySet<string> = new Set(['residentIncome'])
const YUAN_PER_WAN = 10_000
const YUAN_PER_YI = 100_000_000

const DECIMALS: Partial<Record<Unit, number>> = { PERCENT: 1, PERCENTAGE_POINTS: 1, POINTS: 1, MU: 1, RATIO: 3 }

/** Digits, and the word after them. */
export interface NumberText {
  readonly digits: string
  readonly unit: string
}

/** −0 and its kin read as 0. */
const unsigned0 = (digits: string) => (/^-0(\.0+)?$/.test(digits) ? digits.slice(1) : digits)

/** An amount or a count as it is written. An amount from one 亿元 up switches to 亿元, unless others stand beside it. */
export function numberText(
  locale: Locale,
  metric: string,
  unit: Unit,
  value: number,
  standsAlone: boolean = true,
): NumberText {
  if (unit === 'YUAN') return moneyText(locale, metric, value, standsAlone)
  const { yes, no, units } = pageWords[locale]
  const decimals = DECIMALS[unit] ?? (Number.isInteger(value) ? 0 : 1)
  if (unit === 'FLAG') return { digits: value === 1 ? yes : value === 0 ? no : value.toFixed(2), unit: '' }
  return { digits: unsigned0(value.toFixed(decimals)), unit: units[unit] }
}

function moneyText(locale: Locale, metric: string, yuan: number, standsAlone: boolean): NumberText {
  const { perHead, wan, yi } = pageWords[locale]
  if (PER_HEAD.has(metric)) return { digits: unsigned0(yuan.toFixed(0)), unit: perHead }
  if (standsAlone && Math.abs(yuan) >= YUAN_PER_YI)
    return { digits: unsigned0((yuan / YUAN_PER_YI).toFixed(2)), unit: yi }
  return { digits: unsigned0((yuan / YUAN_PER_WAN).toFixed(2)), unit: wan }
}

/** Digits and unit in one text: `8.2%`, `12.00万元`, `12.00 10k yuan`. */
export function joinedText(locale: Locale, { digits, unit }: NumberText): string {
  const gap = locale === 'zh' || unit === '' || unit === '%' ? '' : ' '
  return `${digits}${gap}${unit}`
}

/** Why there is no number. */
export function stateText(locale: Locale, state: FigureState, unit: Unit): string {
  const { few, states, units } = pageWords[locale]
  return state === 'SUPPRESSED' && countsPeople(unit) ? few(LEAST_SHOWN, units[unit]) : states[state]
}

/** A change with its sign, for example `+8.2%`. */
export const changeText = (locale: Locale, metric: string, unit: Unit, change: number): string =>
  `${change > 0 ? '+' : ''}${joinedText(locale, numberText(locale, metric, unit, change))}`

const QUARTERS = ['一', '二', '三', '四'] as const
const PERIOD_TEXT: Readonly<Record<Locale, Readonly<Record<PeriodKind, (year: number, part: number) => string>>>> = {
  zh: {
    YEAR: (year) => `${year}年`,
    HALF_YEAR: (year, part) => `${year}年${part === 1 ? '上' : '下'}半年`,
    QUARTER: (year, part) => `${year}年${QUARTERS[part - 1]}季度`,
    MONTH: (year, part) => `${year}年${part}月`,
  },
  en: {
    YEAR: (year) => `${year}`,
    HALF_YEAR: (year, part) => `${part === 1 ? 'first' : 'second'} half of ${year}`,
    QUARTER: (year, part) => `Q${part} ${year}`,
    MONTH: (year, part) => `${year}-${String(part).padStart(2, '0')}`,
  },
}

/** A period as documents write it: 2024年, 2024年上半年, 2024年一季度, 2024年7月; 2024, first half of 2024, Q1 2024. */
export function periodText(locale: Locale, key: string): string {
  const { kind, year, part } = parsePeriod(key)
  return PERIOD_TEXT[locale][kind](year, part)
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A day as documents write it: 2022年3月5日, 5 Mar 2022. */
export function dayText(locale: Locale, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return locale === 'zh' ? `${year}年${month}月${date}日` : `${date} ${MONTHS[month - 1]} ${year}`
}
