import { BarsChart } from '@/charts/BarsChart'
import { axisScale, onAxis } from '@/charts/points'
import { writeChange } from '@/format/change'
import { unitWord, valueText } from '@/format/value'
import { everydayName } from '@/geo/counties'
import { type FragmentType, getFragmentData } from '@/gql'
import type { LeagueEntryFragment, Metric, RankingOrder } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { KeyFigure } from '@/ui/FigureCard'
import { FigureNumber } from '@/ui/number.fragment'
import { Panel } from '@/ui/Panel'
import type { View } from '@/view/view'

interface RankingChartProps {
  readonly entries: readonly LeagueEntryFragment[]
  readonly metric: { readonly metric: Metric; readonly name: string }
  readonly by: RankingOrder
  /** The city's figure, against which the units may be read where it is no total. */
  readonly overall: FragmentType<typeof KeyFigure>
  readonly view: View
  readonly subject: string
}

/** Ranked units as bars in their order. A longer ranking shows its head: the table has all of it. */
const BARS = 30

export function RankingChart({ entries, metric, by, overall, view, subject }: RankingChartProps) {
  const words = wordsOf(view.lang)
  const ranked = entries.filter(({ state }) => state === 'RANKED').slice(0, BARS)
  if (ranked.length === 0) return null
  const scale = axisScale(
    metric.metric,
    ranked.map(({ figure }) => figure.value),
  )
  const points = ranked.map(({ place, figure, change }) => ({
    x: everydayName(place),
    value: by === 'CHANGE' ? (change.value ?? null) : onAxis(figure.value, figure.unit, scale),
    text:
      (by === 'CHANGE'
        ? writeChange({ ...change, value: change.value, metric: metric.metric }, view.lang)?.text
        : valueText({ ...figure, metric: metric.metric }, view.lang, scale)) ?? '—',
  }))
  const whole = getFragmentData(FigureNumber, getFragmentData(KeyFigure, overall))
  const level =
    whole.stat === 'SUM' || whole.stat === 'COUNT' || by === 'CHANGE' ? null : onAxis(whole.value, whole.unit, scale)
  return (
    <Panel title={words.ranking.chart} note={words.ranking.chartNote}>
      <BarsChart
        label={subject}
        name={by === 'CHANGE' ? words.change.overYear : metric.name}
        unit={by === 'CHANGE' ? undefined : unitWord(whole.unit, scale, view.lang)}
        points={points}
        reference={level === null ? null : { value: level, label: words.ranking.overall }}
        lang={view.lang}
      />
    </Panel>
  )
}
