import { columnScale, formatMoney } from '@/format/money'
import { percentText, unitWord, valueText } from '@/format/value'
import { type FragmentType, getFragmentData, graphql } from '@/gql'
import { type Lang, wordsOf } from '@/i18n/words'
import { ChartFrame } from './ChartFrame'
import { HistogramCanvas } from './canvas'

/** A distribution with its bands; spread it in the query. */
export const HistogramData = graphql(`
  fragment HistogramData on Distribution {
    unit
    metric {
      metric
      name
      target
    }
    bins {
      from
      to
      villages
      share
    }
  }
`)

interface HistogramProps {
  readonly distribution: FragmentType<typeof HistogramData>
  readonly label: string
  readonly lang: Lang
  readonly height?: number
}

/** Villages by band of a metric, the bands that reach the plan's target set apart, with a line at its edge. */
export function Histogram({ distribution, label, lang, height = 240 }: HistogramProps) {
  const { bins, metric, unit } = getFragmentData(HistogramData, distribution)
  const words = wordsOf(lang).charts
  const scale = columnScale(metric.metric)
  /** Edges of bands are round: 10 rather than 10.00. */
  const edgeText = (edge: number | null | undefined) =>
    edge === null || edge === undefined
      ? null
      : unit === 'YUAN'
        ? String(Number(formatMoney(edge, scale)))
        : String(edge)
  const bands = bins.map(({ from, to, villages, share }) => ({
    x: words.band(edgeText(from), edgeText(to)),
    villages,
    text: percentText(share) ?? '',
    reachesTarget: typeof metric.target === 'number' && typeof from === 'number' && from >= metric.target,
  }))
  const targetText = valueText({ value: metric.target, unit, metric: metric.metric }, lang, scale)
  const points = bands.map(({ x, villages, text }) => ({ x, value: villages, text: `${villages}（${text}）` }))
  return (
    <ChartFrame
      label={label}
      unit={unitWord(unit, scale, lang)}
      series={[{ name: words.villages, points, role: 'main' }]}
      lang={lang}
    >
      <HistogramCanvas
        bands={bands}
        name={words.villages}
        targetLabel={targetText && `${words.target} ${targetText}`}
        label={label}
        height={height}
      />
    </ChartFrame>
  )
}
