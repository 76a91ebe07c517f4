import { BarsChart } from '@/charts/BarsChart'
import { axisScale, onAxis } from '@/charts/points'
import { writeChange } from '@/format/change'
import { valueText } from '@/format/value'
import { everydayName } from '@/geo/counties'
import type { GrowthEntryFragment, Metric, RankingOrder } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import type { View } from '@/view/view'

interface GrowthChartProps {
  readonly entries: readonly GrowthEntryFragment[]
  readonly metric: Metric
  /** CHANGE draws growth, VALUE the gain itself. */
  readonly by: RankingOrder
  readonly subject: string
  readonly view: View
}

/** A longer ranking shows its head: the table has all of it. */
const BARS = 30

/** Ranked units as bars; a fall is drawn to the left. */
export function GrowthChart({ entries, metric, by, subject, view }: GrowthChartProps) {
  const words = wordsOf(view.lang).growth
  const ranked = entries.filter(({ state }) => state === 'RANKED').slice(0, BARS)
  if (ranked.length === 0) return null
  const scale = axisScale(
    metric,
    ranked.map(({ figure }) => figure.value),
  )
  const points = ranked.map(({ place, figure, change }) => ({
    x: everydayName(place),
    value: by === 'CHANGE' ? (change.value ?? null) : onAxis(figure.value, figure.unit, scale),
    text:
      (by === 'CHANGE'
        ? writeChange({ value: change.value, unit: change.unit, metric }, view.lang)?.text
        : valueText({ value: figure.value, unit: figure.unit, metric }, view.lang, scale)) ?? '',
  }))
  return (
    <Panel title={words.chart} note={words.chartNote}>
      <BarsChart label={subject} name={words.table.change} points={points} lang={view.lang} />
    </Panel>
  )
}
