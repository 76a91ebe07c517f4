import { shiftYears } from '@/format/period'
import type { ClusterView } from './clusters-view'

/** So many years before the base the event study begins: enough to see how both sides moved before it. */
const YEARS_BEFORE_BASE = 2
const TREND_YEARS_BACK = 5

/** What is asked of one cluster: its comparison from before the base to the period, and the members at its year's end. */
export function clusterVariables({ metric, period, against, design, scope }: ClusterView) {
  const year = Number(period.slice(0, 4))
  return {
    metric,
    base: against,
    from: shiftYears(against, -YEARS_BEFORE_BASE),
    period,
    design,
    scope,
    on: `${year}-12-31`,
    year,
    yearKey: String(year),
    firstYear: String(year - TREND_YEARS_BACK),
  }
}
