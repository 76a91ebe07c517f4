import { pointsChange, pointsText } from '@/format/points'
import type { ScoreKey } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { areaKey, type MapDatum } from '@/ui/map-datum'
import { placeHref, type View } from '@/view/view'
import { columnSteps, type ScoreRow, type Shown, scoreOf, shownNumber } from './score-row'

/** What tiles and outlines show: the total or a dimension, or its change since the baseline. */
export function scoreMap(
  rows: readonly ScoreRow[],
  by: ScoreKey,
  shown: Shown,
  view: View,
): ReadonlyMap<string, MapDatum> {
  const words = wordsOf(view.lang)
  const stepOf = columnSteps(rows, by, shown)
  return new Map(
    rows.map((row): [string, MapDatum] => {
      const { place, state } = row.entry
      const number = shownNumber(scoreOf(row, by), shown)
      const digits = (shown === 'CHANGE' ? pointsChange(number)?.text : pointsText(number)) ?? '—'
      const isRanked = state === 'RANKED'
      const why = isRanked ? '' : `，${words.states[state === 'NO_DATA' ? 'NO_DATA' : 'INSUFFICIENT_COVERAGE']}`
      return [
        areaKey(place),
        {
          code: place.code,
          name: place.name,
          digits,
          spoken: `${place.name} ${words.score.pointsOf(digits)}${why}`,
          step: stepOf(row),
          href: placeHref(place.code, view),
        },
      ]
    }),
  )
}
