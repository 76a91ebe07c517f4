import { graphql } from '@/gql'
import type { Metric } from '@/gql/graphql'
import { type Answer, ask } from '@/graphql/ask'
import type { View } from './view'

const NewestPeriod = graphql(`
  query NewestPeriod {
    metrics {
      metric
      periods
    }
  }
`)

/**
 * A view with its period. An address that names none, as on a first visit, costs one small question more: the newest
 * period for which the metric has data, or null where there is none yet.
 */
export async function withPeriod(view: View, metric: Metric): Promise<Answer<View>> {
  if (view.period) return { ok: true, data: view }
  const answer = await ask(NewestPeriod, {}, view.lang)
  if (!answer.ok) return answer
  const period = answer.data.metrics.find((info) => info.metric === metric)?.periods.at(-1) ?? null
  return { ok: true, data: { ...view, period } }
}
