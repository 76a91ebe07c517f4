import { shiftYears } from '@/format/period'
import type { Metric } from '@/gql/graphql'
import { carried, hrefOf, isCode, type SearchParams, type View } from '@/view/view'

export const CLUSTERS_PATH = '/clusters'
export const COMPARE_PATH = '/clusters/compare'
export const CLUSTERS_METRIC = 'collectiveIncome' satisfies Metric

/** So many clusters stand side by side. */
const MOST_COMPARED = 3

/** Flags of being supported or in a cluster say who a village is, not how it fares. */
const NOT_COMPARED: readonly Metric[] = ['inCluster', 'supported']

export const isComparable = (metric: Metric): boolean => !NOT_COMPARED.includes(metric)

/** A view with everything that a comparison needs. */
export interface ClusterView extends View {
  readonly metric: Metric
  readonly period: string
  /** The base. */
  readonly against: string
}

export const clusterPath = (code: string): string => `${CLUSTERS_PATH}/${encodeURIComponent(code)}`

/** The form of a cluster that is there. */
export const clusterEditPath = (code: string): string => `${clusterPath(code)}/edit`

/** The form of a new cluster. */
export const NEW_CLUSTER_PATH = `${CLUSTERS_PATH}/new`

/** The page of a cluster from another page: with its own defaults. */
export const clusterHref = (code: string, view: View): string => hrefOf(clusterPath(code), carried(view))

/** The period in which a day lies, of the kind of another period: 2023-03-01 is 2023, 2023H1, 2023Q1 or 2023-03. */
export function periodOfDay(day: string, like: string): string {
  const [year = '', month = '01'] = day.split('-')
  if (like.includes('Q')) return `${year}Q${Math.ceil(Number(month) / 3)}`
  if (like.includes('H')) return `${year}H${Number(month) <= 6 ? 1 : 2}`
  return like.includes('-') ? `${year}-${month}` : year
}

/**
 * The base: that of the address where it lies before the period, else the last period with data before the first of the
 * days on which clusters began, else the first there is. Without any earlier period the year before is asked, and the
 * API says that nothing is known of it.
 */
export function basePeriod(view: View, period: string, periods: readonly string[], starts: readonly string[]): string {
  if (view.against !== null && view.against < period) return view.against
  const earlier = periods.filter((key) => key < period)
  const [first] = starts.map((day) => periodOfDay(day, period)).toSorted()
  const before = first === undefined ? earlier : earlier.filter((key) => key < first)
  return before.at(-1) ?? earlier[0] ?? shiftYears(period, -1)
}

/** Codes that are compared side by side: `codes=a,b`, or `codes=a&codes=b` as a form sends it; each once. */
export function readCodes(params: SearchParams): readonly string[] {
  const given = params.codes ?? []
  const codes = (Array.isArray(given) ? given : [given]).flatMap((text) => text.split(','))
  return [...new Set(codes.map((code) => code.trim()).filter(isCode))].slice(0, MOST_COMPARED)
}

export function compareHref(codes: readonly string[], view: View, changes: Partial<View> = {}): string {
  const address = hrefOf(COMPARE_PATH, view, changes)
  if (codes.length === 0) return address
  return `${address}${address.includes('?') ? '&' : '?'}codes=${codes.map(encodeURIComponent).join(',')}`
}
