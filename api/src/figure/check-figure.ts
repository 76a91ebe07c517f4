import { type PeriodKind, tryParsePeriod } from '../common/period'
import type { Words } from '../common/words'
import type { Row, RowIssue, RowValue } from '../intake/dataset'
import type { FigureMeasure } from './figure-measure'
import { figureMeasureList } from './figure-measure-list'

const measureByKey = new Map(figureMeasureList.map((measure) => [measure.key, measure]))

const periodKindWords: Record<PeriodKind, Words> = {
  YEAR: { zh: '年度，如 2024', en: 'a year such as 2024' },
  HALF_YEAR: { zh: '半年，如 2024H1', en: 'a half-year such as 2024H1' },
  QUARTER: { zh: '季度，如 2024Q3', en: 'a quarter such as 2024Q3' },
  MONTH: { zh: '月份，如 2024-07', en: 'a month such as 2024-07' },
}

/** Last day of a row's period; null when it has none. */
export function endOfPeriod(period: RowValue | undefined): string | null {
  return typeof period === 'string' ? (tryParsePeriod(period)?.endsOn ?? null) : null
}

/** What is wrong with a figure: a period of the wrong length, the wrong kind of numbers, a part above its whole. */
export function checkFigure(row: Row): RowIssue[] {
  const measure = measureByKey.get(String(row.measure))
  if (!measure) return []
  return [
    ...checkPeriod(measure, row),
    ...(measure.kind === 'RATE' ? checkRate(measure, row) : checkValue(measure, row)),
  ]
}

function checkPeriod({ words, periodKind }: FigureMeasure, row: Row): RowIssue[] {
  const period = typeof row.period === 'string' ? tryParsePeriod(row.period) : null
  if (!period || period.kind === periodKind) return []
  const want = periodKindWords[periodKind]
  return [
    issue('period', 'PERIOD_KIND_WRONG', {
      zh: `“${words.zh}”的周期应为${want.zh}。`,
      en: `"${words.en}" is reported by ${want.en}.`,
    }),
  ]
}

function checkRate(measure: FigureMeasure, row: Row): RowIssue[] {
  const { numerator, denominator } = row
  const { words } = measure
  if (typeof row.value === 'number')
    return [
      issue('value', 'RATE_NEEDS_PARTS', {
        zh: `“${words.zh}”是比率，不填数值，应填分子和分母。`,
        en: `"${words.en}" is a rate: leave the value blank and give numerator and denominator.`,
      }),
    ]
  // Neither given says "not reported", the honest way to clear a figure.
  if (typeof numerator !== 'number' && typeof denominator !== 'number') return []
  if (typeof numerator !== 'number' || typeof denominator !== 'number')
    return [
      issue(typeof numerator === 'number' ? 'denominator' : 'numerator', 'RATE_NEEDS_PARTS', {
        zh: `“${words.zh}”的分子和分母应同时填写。`,
        en: `"${words.en}" needs both numerator and denominator.`,
      }),
    ]
  return checkParts(measure, numerator, denominator)
}

function checkParts({ words, noneIsNotApplicable }: FigureMeasure, numerator: number, denominator: number): RowIssue[] {
  if (numerator > denominator)
    return [
      issue('numerator', 'PART_EXCEEDS_WHOLE', {
        zh: `“${words.zh}”的分子 ${numerator} 大于分母 ${denominator}，请核对是否填反。`,
        en: `"${words.en}": numerator ${numerator} exceeds denominator ${denominator}; are they exchanged?`,
      }),
    ]
  if (denominator > 0 || noneIsNotApplicable) return []
  return [
    issue('denominator', 'DENOMINATOR_ZERO', {
      zh: `“${words.zh}”的分母应大于 0。`,
      en: `"${words.en}" needs a denominator above 0.`,
    }),
  ]
}

function checkValue({ words, kind, max }: FigureMeasure, row: Row): RowIssue[] {
  if (typeof row.numerator === 'number' || typeof row.denominator === 'number')
    return [
      issue(typeof row.numerator === 'number' ? 'numerator' : 'denominator', 'VALUE_NEEDED', {
        zh: `“${words.zh}”不是比率，应填数值，不填分子和分母。`,
        en: `"${words.en}" is no rate: give the value, not numerator and denominator.`,
      }),
    ]
  const { value } = row
  if (typeof value !== 'number') return []
  const largest = kind === 'FLAG' ? 1 : max
  if (Number.isInteger(value) && (largest === undefined || value <= largest)) return []
  const right =
    kind === 'FLAG'
      ? { zh: '1(是)或 0(否)', en: '1 for yes or 0 for no' }
      : largest === undefined
        ? { zh: '整数', en: 'a whole number' }
        : { zh: `0 至 ${largest} 的整数`, en: `a whole number from 0 to ${largest}` }
  return [
    issue('value', 'VALUE_OUT_OF_RANGE', {
      zh: `“${words.zh}”的数值应为${right.zh}。`,
      en: `"${words.en}" takes ${right.en}.`,
    }),
  ]
}

const issue = (property: string, code: string, words: Words): RowIssue => ({ property, code, words })
