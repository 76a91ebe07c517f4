import { columnScale, inScale, type MoneyScale } from '@/format/money'
import { periodText } from '@/format/period'
import { valueText } from '@/format/value'
import { graphql } from '@/gql'
import type { Metric, TrendFigureFragment, Unit } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'

/** One point of a chart. The number is in the unit of the axis; `text` is the number as written, or its state in words. */
export interface ChartPoint {
  readonly x: string
  readonly value: number | null
  readonly text: string
}

export interface ChartSeries {
  readonly name: string
  readonly points: readonly ChartPoint[]
  /** main: solid, in the project's green; comparison: dashed. */
  readonly role: 'main' | 'comparison'
}

/** A figure of a series; spread it in the query of a trend. */
export const TrendFigure = graphql(`
  fragment TrendFigure on Figure {
    period
    value
    unit
    state
    metric {
      metric
    }
  }
`)

/** The number of a value on an axis: yuan become 万元 or 元; everything else stays. */
export function onAxis(value: number | null | undefined, unit: Unit, scale: MoneyScale): number | null {
  if (value === null || value === undefined) return null
  return unit === 'YUAN' ? inScale(value, scale) : value
}

/** Totals of a city would crowd an axis in 万元. */
export function axisScale(metric: Metric, values: readonly (number | null | undefined)[]): MoneyScale {
  const scale = columnScale(metric)
  const most = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)))
  return scale === 'wan' && most >= 1e9 ? 'yi' : scale
}

/** Points of a trend, oldest first. A figure without a number stays a gap: missing is never zero. */
export function trendPoints(figures: readonly TrendFigureFragment[], lang: Lang, scale: MoneyScale): ChartPoint[] {
  return figures.map(({ period, value, unit, state, metric }) => ({
    x: periodText(period, lang),
    value: onAxis(value, unit, scale),
    text: valueText({ value, unit, metric: metric.metric }, lang, scale) ?? wordsOf(lang).states[state],
  }))
}
