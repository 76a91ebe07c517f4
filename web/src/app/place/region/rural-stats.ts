import { shiftYears } from '@/format/period'

/** Per-capita disposable income of a period, in yuan. A quarter is cumulative from January. */
export interface RuralStatValue {
  readonly period: string
  readonly valueYuan: number
}

const isYear = (period: string) => period.length === 4

/** Whole years, oldest first. */
export const yearly = <Stat extends RuralStatValue>(stats: readonly Stat[]): Stat[] =>
  stats.filter(({ period }) => isYear(period)).toSorted((a, b) => (a.period < b.period ? -1 : 1))

/** The newest cumulative quarter that no yearly figure has overtaken; null where the newest figure is a year's. */
export function newestQuarter<Stat extends RuralStatValue>(stats: readonly Stat[]): Stat | null {
  const quarters = stats.filter(({ period }) => !isYear(period)).toSorted((a, b) => (a.period < b.period ? -1 : 1))
  const newest = quarters.at(-1)
  const lastYear = yearly(stats).at(-1)?.period ?? ''
  return newest && newest.period.slice(0, 4) > lastYear ? newest : null
}

/**
 * Growth over the same period of the year before, percent (domain.md §4.7); null where that is missing or not above zero.
 * A cumulative quarter is compared with the same cumulative quarter and nothing else.
 */
export function overYearPercent(
  stats: readonly RuralStatValue[],
  { period, valueYuan }: RuralStatValue,
): number | null {
  const before = stats.find((stat) => stat.period === shiftYears(period, -1))
  return before && before.valueYuan > 0 ? (100 * (valueYuan - before.valueYuan)) / before.valueYuan : null
}
