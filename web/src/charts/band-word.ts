import { columnScale, formatMoney } from '@/format/money'
import type { Metric, Unit } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'

/** A band of a distribution: `from` inside, `to` outside, null for open. */
export interface Band {
  readonly from?: number | null
  readonly to?: number | null
}

/** The name of a band in the unit of its axis. Edges are round: 10 rather than 10.00. */
export function bandWord({ from, to }: Band, metric: Metric, unit: Unit, lang: Lang): string {
  const edge = (value: number | null | undefined) => {
    if (value === null || value === undefined) return null
    return String(unit === 'YUAN' ? Number(formatMoney(value, columnScale(metric))) : value)
  }
  return wordsOf(lang).charts.band(edge(from), edge(to))
}
