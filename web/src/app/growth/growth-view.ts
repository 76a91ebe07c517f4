import { shiftYears } from '@/format/period'
import type { Metric, RankingOrder } from '@/gql/graphql'
import type { View } from '@/view/view'

/** Incomes whose growth is told here. */
export const GROWTH_METRICS = [
  'collectiveIncome',
  'operatingIncome',
  'collectiveIncomeGain',
  'residentIncome',
] as const satisfies readonly Metric[]

export type GrowthMetric = (typeof GROWTH_METRICS)[number]

/** The measure of the address, or collective income. */
export const growthMetric = (view: View): GrowthMetric =>
  GROWTH_METRICS.find((metric) => metric === view.metric) ?? GROWTH_METRICS[0]

/** A yearly gain is a growth already: units stand by the gain itself, not by how much more it is than last year's. */
export const growthOrder = (metric: GrowthMetric): RankingOrder =>
  metric === 'collectiveIncomeGain' ? 'VALUE' : 'CHANGE'

/** Whether the questions about collective income alone (三.3) belong on the page. */
export const isCollective = (metric: GrowthMetric): boolean => metric !== 'residentIncome'

/** The period compared with: that of the address where it lies before the period, else the year before. */
export function basePeriod(view: View, period: string): string {
  return view.against !== null && view.against < period ? view.against : shiftYears(period, -1)
}
