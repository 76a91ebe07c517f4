import type { DimensionKey, ScorePointsFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import type { View } from '@/view/view'
import { ScoreChange } from './ScoreChange'
import { ScoreView } from './ScoreView'
import { scoreHref } from './score-view'

interface HeatCellProps {
  /** Null: the total. */
  readonly dimension: DimensionKey | null
  readonly name: string
  readonly score: ScorePointsFragment
  readonly place: { readonly code: string; readonly name: string }
  readonly baselinePeriod: string
  readonly view: View
}

/** A cell of the table of scores: the score, or its change since the baseline, as the view says. */
export function HeatCell({ dimension, name, score, place, baselinePeriod, view }: HeatCellProps) {
  if (view.order === 'CHANGE') {
    const change = (
      <ScoreChange change={score.change} baselinePeriod={baselinePeriod} view={view} improvement="NOT_TOLD" />
    )
    return score.change === null || score.change === undefined ? wordsOf(view.lang).states.NO_DATA : change
  }
  return (
    <ScoreView
      score={score}
      name={name}
      place={place}
      href={scoreHref(place.code, view, dimension)}
      view={view}
      size="cell"
      isBare
    />
  )
}
