import type { Metric } from '@/gql/graphql'

/** How an amount in yuan is written: 元 whole, 万元 and 亿元 with two decimals (domain.md §7). */
export type MoneyScale = 'yuan' | 'wan' | 'yi'

const YUAN_PER: Record<MoneyScale, number> = { yuan: 1, wan: 1e4, yi: 1e8 }

/** Amounts per head are written in whole 元; every other amount in 万元. */
const PER_HEAD: ReadonlySet<Metric> = new Set<Metric>(['residentIncome'])

/**
 * The scale of one amount standing alone. Totals from one 亿元 up switch to 亿元.
 * Amounts under one another in a table share one scale: give them `columnScale` instead.
 */
export function moneyScale(metric: Metric, yuan: number | null): MoneyScale {
  if (PER_HEAD.has(metric)) return 'yuan'
  return yuan !== null && Math.abs(yuan) >= YUAN_PER.yi ? 'yi' : 'wan'
}

/** The scale of a column or an axis. */
export const columnScale = (metric: Metric): MoneyScale => (PER_HEAD.has(metric) ? 'yuan' : 'wan')

export const inScale = (yuan: number, scale: MoneyScale): number => yuan / YUAN_PER[scale]

/** Text of an amount without its unit; no thousands separator, as documents write it. */
export function formatMoney(yuan: number, scale: MoneyScale): string {
  return inScale(yuan, scale).toFixed(scale === 'yuan' ? 0 : 2)
}
