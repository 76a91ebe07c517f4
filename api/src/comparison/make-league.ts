import type { Cluster } from '../cluster/cluster.entity'
import type { DivisionMap } from '../division/division-map'
import { MetricInfo } from '../measure/metric-info'
import { rankValues } from '../ranking/rank-values'
import { ClusterComparison } from './cluster-comparison'
import { ComparisonPoint } from './comparison.types'
import type { ComparisonContext } from './comparison-frame'
import type { ClusterLeague, ClusterLeagueEntry } from './league.types'
import { type Comparison, type ComparisonQuery, makeComparison } from './make-comparison'
import { SIGNIFICANCE } from './pre-trend'
import { effectUnit } from './shown-numbers'
import { holm } from './statistics/holm'

/** Compares every cluster with its own group in one period, and corrects for looking at so many. */
export async function makeLeague(
  context: ComparisonContext,
  map: DivisionMap,
  clusters: readonly Cluster[],
  query: ComparisonQuery,
  period: string,
): Promise<ClusterLeague> {
  const { measure, base, design } = query
  const comparisons = await Promise.all(clusters.map((cluster) => makeComparison(context, map, cluster, query)))
  const entries = entriesOf(comparisons, period)
  return {
    metric: new MetricInfo(measure),
    unit: effectUnit(measure),
    base,
    period,
    design,
    compared: entries.filter(({ rank }) => rank !== null).length,
    total: entries.length,
    entries,
  }
}

function entriesOf(comparisons: readonly Comparison[], period: string): ClusterLeagueEntry[] {
  const points = comparisons.map((comparison) => new ComparisonPoint(comparison, comparison.point(period)))
  const pValues = points.map(({ comparison, point }) => comparison.test(point)?.pValue() ?? null)
  const corrected = holm(pValues)
  const sign = comparisons[0]?.query.measure.direction === 'LOWER_IS_BETTER' ? -1 : 1
  const ranks = rankValues(
    points.map(({ effect }) => effect),
    sign,
  )
  const entries = points.map((point, at): ClusterLeagueEntry => {
    const correctedPValue = corrected[at] ?? null
    return {
      rank: ranks[at]?.rank ?? null,
      tied: ranks[at]?.tied ?? false,
      comparison: new ClusterComparison(point.comparison),
      point,
      pValue: pValues[at] ?? null,
      correctedPValue,
      standsOut: correctedPValue !== null && correctedPValue <= SIGNIFICANCE,
    }
  })
  const last = Number.MAX_SAFE_INTEGER
  return entries.sort((one, other) => (one.rank ?? last) - (other.rank ?? last))
}
