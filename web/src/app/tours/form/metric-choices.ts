import { periodText } from '@/format/period'
import type { ChoiceGroup } from '@/forms/ChoiceField'
import type { Metric, Statistic, TourChoicesFragment } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { STATS } from '@/view/view'

/** A metric that tours may show, and what can be chosen of it. */
export interface ShowableMetric {
  readonly metric: Metric
  readonly name: string
  /** Periods with data, oldest first. */
  readonly periods: readonly string[]
  readonly stats: readonly Statistic[]
  readonly defaultStat: Statistic
}

/** Metrics of one topic: those that are reported in one dataset. */
export interface MetricTopic {
  readonly name: string
  readonly metrics: readonly ShowableMetric[]
}

/** The metrics that tours may show, by topic, in the order of the hub. */
export function topicsOf({ metrics, hub }: Pick<TourChoicesFragment, 'metrics' | 'hub'>): readonly MetricTopic[] {
  const shown = metrics.filter(({ showableOnTours, periods }) => showableOnTours && periods.length > 0)
  return [...new Set(shown.map(({ dataset }) => dataset))].map((dataset) => ({
    name: hub.datasets.find(({ key }) => key === dataset)?.name ?? dataset,
    metrics: shown
      .filter((info) => info.dataset === dataset)
      .map(({ metric, name, periods, stats, defaultStat }) => ({
        metric,
        name,
        periods,
        stats: stats.filter((stat) => STATS.includes(stat)),
        defaultStat,
      })),
  }))
}

export const metricIn = (topics: readonly MetricTopic[], metric: string): ShowableMetric | null =>
  topics.flatMap(({ metrics }) => metrics).find((info) => info.metric === metric) ?? null

export const metricGroups = (topics: readonly MetricTopic[]): readonly ChoiceGroup[] =>
  topics.map(({ name, metrics }) => ({
    name,
    choices: metrics.map((info) => ({ value: info.metric, word: info.name })),
  }))

/** Periods to choose from, newest first. */
export const periodGroups = (periods: readonly string[], lang: Lang): readonly ChoiceGroup[] => [
  { name: null, choices: periods.toReversed().map((key) => ({ value: key, word: periodText(key, lang) })) },
]

export const statGroups = (stats: readonly Statistic[], lang: Lang): readonly ChoiceGroup[] => [
  { name: null, choices: stats.map((stat) => ({ value: stat, word: wordsOf(lang).stats[stat] })) },
]

/** A line of so many periods is what a chart begins with. */
const USUAL_POINTS = 6

/** The periods that a chart of a metric begins with: its newest ones. */
export function usualRange({ periods }: ShowableMetric): { readonly fromPeriod: string; readonly toPeriod: string } {
  const newest = periods.slice(-USUAL_POINTS)
  return { fromPeriod: newest[0] ?? '', toPeriod: newest.at(-1) ?? '' }
}
