import { BarsChart } from '@/charts/BarsChart'
import { TrendFigure, trendPoints } from '@/charts/points'
import { TrendChart } from '@/charts/TrendChart'
import { percentText } from '@/format/value'
import { everydayName } from '@/geo/counties'
import { type FragmentType, getFragmentData } from '@/gql'
import type { GrowthPageQuery } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import type { View } from '@/view/view'

interface OperatingPanelProps {
  readonly name: string
  readonly years: readonly FragmentType<typeof TrendFigure>[]
  readonly ranking: NonNullable<GrowthPageQuery['operating']>
  readonly view: View
}

const BARS = 30

/** How much of the income the villages earn themselves: over the years, and by unit against the whole. */
export function OperatingPanel({ name, years, ranking, view }: OperatingPanelProps) {
  const words = wordsOf(view.lang)
  const title = words.growth.operating
  const points = trendPoints(getFragmentData(TrendFigure, years), view.lang, 'wan')
  const ranked = ranking.entries.filter(({ state }) => state === 'RANKED').slice(0, BARS)
  const bars = ranked.map(({ place, figure }) => ({
    x: everydayName(place),
    value: figure.value ?? null,
    text: percentText(figure.value) ?? '',
  }))
  const whole = ranking.overall.value
  return (
    <Panel title={title} note={words.growth.operatingNote}>
      <TrendChart
        label={`${name} ${title}`}
        unit="%"
        series={[{ name, points, role: 'main' }]}
        lang={view.lang}
        height={160}
      />
      {bars.length > 0 && (
        <BarsChart
          label={title}
          name={title}
          points={bars}
          reference={typeof whole === 'number' ? { value: whole, label: name } : null}
          lang={view.lang}
        />
      )}
    </Panel>
  )
}
