import type { Cluster } from '../cluster/cluster.entity'
import type { PeriodComparison } from '../comparison/compare-period'
import { type Comparison, makeComparison } from '../comparison/make-comparison'
import { effectUnit, meanUnit, shownMean } from '../comparison/shown-numbers'
import type { DivisionMap } from '../division/division-map'
import type { Unit } from '../measure/measure-enums'
import { measureOf } from '../measure/metric'
import { countsPeople, LEAST_SHOWN } from './small-counts'
import type { SnapshotChart, SnapshotPoint } from './snapshot.types'
import type { TourContext } from './tour-context'
import { ComparisonNeedsCluster } from './tour-errors'
import type { TourChartRow } from './tour-part.entity'

/**
 * A cluster beside villages outside clusters in the same county: means of villages over periods, and the difference of
 * their changes since the first period. The first period is the base. Refuses with `COMPARISON_NEEDS_CLUSTER`.
 */
export async function showComparison(
  context: TourContext,
  map: DivisionMap,
  cluster: Cluster | null,
  { metric, fromPeriod, toPeriod, stopCode }: TourChartRow,
): Promise<SnapshotChart> {
  if (!cluster) throw new ComparisonNeedsCluster(stopCode)
  const measure = measureOf(metric)
  const comparison = await makeComparison(context, map, cluster, {
    measure,
    base: fromPeriod,
    design: 'SAME_COUNTY',
    matches: 3,
    scope: 'ALL',
    periods: null,
    from: fromPeriod,
    to: toPeriod,
  })
  const points = comparison.points()
  return {
    kind: 'COMPARISON',
    metric,
    words: measure.words,
    stat: 'MEAN',
    unit: meanUnit(measure),
    points: points.map((point) => sideOf(comparison, point, 'members')),
    compared: points.map((point) => sideOf(comparison, point, 'others')),
    ...lastEffect(comparison, points.at(-1)),
  }
}

/** One side in one period; none where the comparison is refused, so that no line is drawn from too few. */
function sideOf(
  { query: { measure } }: Comparison,
  point: PeriodComparison,
  side: 'members' | 'others',
): SnapshotPoint {
  const period = point.pair.period.key
  const isTold = point.state === 'COMPARED' || point.state === 'BASE'
  const value = isTold ? shownMean(measure, point[side].now) : null
  if (value === null) return { period, value, state: 'NOT_COMPARABLE' }
  return isFew(meanUnit(measure), value)
    ? { period, value: null, state: 'SUPPRESSED' }
    : { period, value, state: 'REPORTED' }
}

const isFew = (unit: Unit, value: number): boolean => countsPeople(unit) && value < LEAST_SHOWN

type Effect = Pick<SnapshotChart, 'effect' | 'effectUnit' | 'members' | 'others'>

/** The difference of the changes in the last period, and how many villages stand on each side. */
function lastEffect(comparison: Comparison, point: PeriodComparison | undefined): Effect {
  const { measure } = comparison.query
  const isTold = point?.state === 'COMPARED' && !countsPeople(meanUnit(measure))
  return {
    effect: isTold ? shownMean(measure, point.effect) : null,
    effectUnit: effectUnit(measure),
    members: point?.members.compared ?? null,
    others: point?.others.compared ?? null,
  }
}
