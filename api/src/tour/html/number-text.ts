import { type PeriodKind, parsePeriod } from '../../common/period'
import { type FigureState, figureStateWords, type Unit, unitWords } from '../../measure/measure-enums'
import { countsPeople, LEAST_SHOWN } from '../small-counts'

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
export function numberText(metric: string, unit: Unit, value: number, standsAlone = true): NumberText {
  if (unit === 'YUAN') return moneyText(metric, value, standsAlone)
  const decimals = DECIMALS[unit] ?? (Number.isInteger(value) ? 0 : 1)
  if (unit === 'FLAG') return { digits: value === 1 ? '是' : value === 0 ? '否' : value.toFixed(2), unit: '' }
  return { digits: unsigned0(value.toFixed(decimals)), unit: unit === 'RATIO' ? '' : unitWords[unit].zh }
}

function moneyText(metric: string, yuan: number, standsAlone: boolean): NumberText {
  if (PER_HEAD.has(metric)) return { digits: unsigned0(yuan.toFixed(0)), unit: '元' }
  if (standsAlone && Math.abs(yuan) >= YUAN_PER_YI)
    return { digits: unsigned0((yuan / YUAN_PER_YI).toFixed(2)), unit: '亿元' }
  return { digits: unsigned0((yuan / YUAN_PER_WAN).toFixed(2)), unit: '万元' }
}

/** Why there is no number. */
export function stateText(state: FigureState, unit: Unit): string {
  if (state === 'SUPPRESSED' && countsPeople(unit)) return `不足${LEAST_SHOWN}${unitWords[unit].zh}`
  return figureStateWords[state].zh
}

/** A change with its sign, for example `+8.2%`. */
export function changeText(metric: string, unit: Unit, change: number): string {
  const { digits, unit: word } = numberText(metric, unit, change)
  return `${change > 0 ? '+' : ''}${digits}${word}`
}

const QUARTERS = ['一', '二', '三', '四'] as const
const PERIOD_TEXT: Readonly<Record<PeriodKind, (year: number, part: number) => string>> = {
  YEAR: (year) => `${year}年`,
  HALF_YEAR: (year, part) => `${year}年${part === 1 ? '上' : '下'}半年`,
  QUARTER: (year, part) => `${year}年${QUARTERS[part - 1]}季度`,
  MONTH: (year, part) => `${year}年${part}月`,
}

/** A period as documents write it: 2024年, 2024年上半年, 2024年一季度, 2024年7月. */
export function periodText(key: string): string {
  const { kind, year, part } = parsePeriod(key)
  return PERIOD_TEXT[kind](year, part)
}

/** A day as documents write it: 2022年3月5日. */
export function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
