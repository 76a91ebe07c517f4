import type { ScoreYear } from '@/charts/ScoreTrend'
import type { DimensionKey, ScoreBoardYearFragment } from '@/gql/graphql'

/** The colour of a dimension; of the total where there is none. Always beside the name. */
export const dimensionColour = (key: DimensionKey | null): string =>
  key === null ? 'var(--field)' : `var(--${key.toLowerCase()})`

/** The years of each score, oldest first, from the baseline on: before it nothing was due. */
export function trendsOf(
  boards: readonly ScoreBoardYearFragment[],
  baselinePeriod: string,
): ReadonlyMap<DimensionKey | 'TOTAL', readonly ScoreYear[]> {
  const trends = new Map<DimensionKey | 'TOTAL', ScoreYear[]>()
  const sorted = boards
    .filter(({ period }) => period >= baselinePeriod)
    .toSorted((a, b) => Number(a.period) - Number(b.period))
  for (const { period, total, dimensions } of sorted) {
    const scores = [
      { key: 'TOTAL' as const, score: total },
      ...dimensions.map(({ dimension, score }) => ({ key: dimension.key, score })),
    ]
    for (const { key, score } of scores) {
      const years = trends.get(key) ?? []
      years.push({ period, value: score.score ?? null, firm: score.state === 'REPORTED' })
      trends.set(key, years)
    }
  }
  return trends
}
