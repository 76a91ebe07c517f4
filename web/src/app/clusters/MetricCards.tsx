import { type FragmentType, getFragmentData } from '@/gql'
import { wordsOf } from '@/i18n/words'
import { CardRow, FigureCard, KeyFigure } from '@/ui/FigureCard'
import { ClusterFigures } from './cluster.query'
import type { ClusterView } from './clusters-view'

interface MetricCardsProps {
  readonly place: FragmentType<typeof ClusterFigures>
  readonly view: ClusterView
}

/** The members together, by the measures of the plan, with their last years. */
export function MetricCards({ place: masked, view }: MetricCardsProps) {
  const place = getFragmentData(ClusterFigures, masked)
  const words = wordsOf(view.lang)
  const cards = [
    { figure: place.income, years: place.incomeYears, stat: words.stats.MEDIAN },
    { figure: place.share, years: place.shareYears, stat: words.stats.MEAN },
    { figure: place.stars, years: place.starsYears, stat: words.stats.SHARE },
    { figure: place.residents, years: place.residentsYears, stat: words.stats.MEDIAN },
  ]
  return (
    <CardRow>
      {cards.map(({ figure, years, stat }) => {
        const { metric } = getFragmentData(KeyFigure, figure)
        return (
          <FigureCard
            key={metric.metric}
            name={`${metric.name} · ${stat}`}
            figure={figure}
            place={place}
            view={view}
            years={years}
          />
        )
      })}
    </CardRow>
  )
}
