import type { DimensionKey, IndicatorLossFragment, ScoreEntryFragment } from '@/gql/graphql'
import type { ScoreRow } from './score-row'

/** What an indicator costs a place: points of the total, each village one vote, added up over its villages. */
export interface Loss {
  readonly code: string
  readonly name: string
  readonly dimension: DimensionKey
  readonly points: number
  readonly short: number
  readonly missing: number
}

/** Indicators by what they cost, most first; those that cost nothing are left out. */
export function lossesOf(indicators: readonly IndicatorLossFragment[], villages: number): Loss[] {
  return indicators
    .filter(({ lost }) => lost > 0)
    .map(({ indicator, lost, short, missing }) => ({ ...indicator, points: lost * villages, short, missing }))
    .toSorted((a, b) => b.points - a.points)
}

/** What a unit loses in all, and the indicator that costs it most. */
export interface UnitLoss {
  readonly place: ScoreEntryFragment['place']
  readonly points: number
  readonly perVillage: number
  readonly villages: number
  readonly most: { readonly code: string; readonly name: string } | null
}

/** Units by the points they lose in all, most first. A unit without a score loses nothing that is known. */
export function unitLosses(rows: readonly ScoreRow[]): UnitLoss[] {
  return rows
    .flatMap(({ entry, total }) => {
      if (total.score === null || total.score === undefined) return []
      const perVillage = 100 - total.score
      const indicators = entry.dimensions.flatMap(({ indicators: own }) => own).toSorted((a, b) => b.lost - a.lost)
      const most = indicators[0]
      return [
        {
          place: entry.place,
          points: perVillage * total.villages,
          perVillage,
          villages: total.villages,
          most: most && most.lost > 0 ? most.indicator : null,
        },
      ]
    })
    .toSorted((a, b) => b.points - a.points)
}
