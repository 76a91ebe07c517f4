import { graphql } from '@/gql'
import { type Answer, ask } from '@/graphql/ask'
import type { View } from '@/view/view'
import { basePeriod, CLUSTERS_METRIC, type ClusterView } from './clusters-view'

const ClusterPeriods = graphql(`
  query ClusterPeriods {
    metrics {
      metric
      periods
    }
    clusters {
      code
      startedOn
    }
  }
`)

/**
 * A view with metric, period and base; null where the metric has no data. The base depends on when clusters began: those
 * named, or all of them. That is one small question before that of the page.
 */
export async function withBase(asked: View, codes: readonly string[] = []): Promise<Answer<ClusterView | null>> {
  const metric = asked.metric ?? CLUSTERS_METRIC
  const answer = await ask(ClusterPeriods, {}, asked.lang)
  if (!answer.ok) return answer
  const periods = answer.data.metrics.find((info) => info.metric === metric)?.periods ?? []
  const period = asked.period ?? periods.at(-1)
  if (!period) return { ok: true, data: null }
  const starts = answer.data.clusters
    .filter(({ code }) => codes.length === 0 || codes.includes(code))
    .flatMap(({ startedOn }) => startedOn ?? [])
  return { ok: true, data: { ...asked, metric, period, against: basePeriod(asked, period, periods, starts) } }
}
