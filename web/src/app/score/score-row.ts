import { getFragmentData } from '@/gql/fragment-masking'
import type { DimensionKey, ScoreEntryFragment, ScoreKey, ScorePointsFragment } from '@/gql/graphql'
import { ScorePointsFragmentDoc } from '@/gql/graphql'
import { type HeatStep, heatClasses } from '@/ui/heat-classes'

/** A unit with its scores unwrapped. */
export interface ScoreRow {
  readonly entry: ScoreEntryFragment
  readonly total: ScorePointsFragment
  readonly dimensions: readonly {
    readonly key: DimensionKey
    readonly name: string
    readonly score: ScorePointsFragment
  }[]
}

/** Score or change since the baseline: what the table and the maps show. */
export type Shown = 'VALUE' | 'CHANGE'

export function scoreRows(entries: readonly ScoreEntryFragment[]): ScoreRow[] {
  return entries.map((entry) => ({
    entry,
    total: getFragmentData(ScorePointsFragmentDoc, entry.total),
    dimensions: entry.dimensions.map(({ dimension, score }) => ({
      key: dimension.key,
      name: dimension.name,
      score: getFragmentData(ScorePointsFragmentDoc, score),
    })),
  }))
}

export const scoreOf = (row: ScoreRow, by: ScoreKey): ScorePointsFragment =>
  by === 'TOTAL' ? row.total : (row.dimensions.find(({ key }) => key === by)?.score ?? row.total)

/** The number of a score that is shown; null where there is none. */
export const shownNumber = (score: ScorePointsFragment, shown: Shown): number | null =>
  (shown === 'CHANGE' ? score.change : score.score) ?? null

/** Units with the largest change first; those without one, and the unranked, keep their order at the end. */
export function inOrder(rows: readonly ScoreRow[], by: ScoreKey, shown: Shown): readonly ScoreRow[] {
  if (shown === 'VALUE') return rows
  const key = (row: ScoreRow) =>
    row.entry.state === 'RANKED' ? (scoreOf(row, by).change ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY
  return rows.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)]
    return left === right ? 0 : right - left
  })
}

/** The step of each score of a column, low to high, over the ranked units only. */
export function columnSteps(rows: readonly ScoreRow[], by: ScoreKey, shown: Shown): (row: ScoreRow) => HeatStep | null {
  const numbers = rows
    .filter(({ entry }) => entry.state === 'RANKED')
    .map((row) => shownNumber(scoreOf(row, by), shown))
    .filter((value) => value !== null)
  const stepOf = heatClasses(numbers)
  return (row) => {
    const score = scoreOf(row, by)
    const value = shownNumber(score, shown)
    return row.entry.state !== 'RANKED' || value === null || score.state !== 'REPORTED' ? null : stepOf(value)
  }
}
