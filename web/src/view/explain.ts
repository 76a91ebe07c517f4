import { isPeriodKey } from '@/format/period'
import type { Metric, Statistic } from '@/gql/graphql'
import { hrefOf, isCode, readView, type SearchParams, type View } from './view'

/** Which figure is to be explained. */
export interface FigureKey {
  readonly place: string
  readonly metric: Metric
  readonly period: string
  readonly stat: Statistic
  readonly atLeast?: number
}

export const EXPLAIN_PATH = '/figure'

/** The address of a figure's explanation. */
export function explainHref(key: FigureKey, view: View): string {
  const base = hrefOf(EXPLAIN_PATH, readView({}), {
    lang: view.lang,
    scope: view.scope,
    list: view.list,
    metric: key.metric,
    period: key.period,
    stat: key.stat,
  })
  const threshold = key.atLeast === undefined ? '' : `&atLeast=${key.atLeast}`
  return `${base}&place=${encodeURIComponent(key.place)}${threshold}`
}

/** Reads such an address; null when it names no figure. */
export function readExplain(params: SearchParams): { key: FigureKey; view: View } | null {
  const view = readView(params)
  const place = typeof params.place === 'string' ? params.place : ''
  const atLeast = typeof params.atLeast === 'string' ? Number(params.atLeast) : Number.NaN
  const { metric, period, stat } = view
  if (!isCode(place) || !metric || !period || !isPeriodKey(period) || !stat) return null
  return { key: { place, metric, period, stat, ...(Number.isFinite(atLeast) ? { atLeast } : {}) }, view }
}

const CLUSTER = 'cluster:'

/**
 * What the API is asked for an explanation. A cluster is a place by its members on a day, so it is asked through itself,
 * with those at the end of the year.
 */
export function explainVariables({ place, ...figure }: FigureKey, view: View) {
  const isCluster = place.startsWith(CLUSTER)
  const cluster = isCluster ? place.slice(CLUSTER.length) : ''
  const on = `${figure.period.slice(0, 4)}-12-31`
  return { ...figure, place, isCluster, cluster, on, scope: view.scope, list: view.list }
}
