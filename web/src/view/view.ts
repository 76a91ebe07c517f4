import { isPeriodKey } from '@/format/period'
import type {
  ComparisonDesign,
  Metric,
  PlaceLevel,
  RankingOrder,
  ScoreKey,
  SortDirection,
  Statistic,
  VillageScope,
} from '@/gql/graphql'
import { asLang, type Lang } from '@/i18n/words'

/**
 * What decides every number on a page. The whole of it is in the address, so a link shows the same thing to everybody
 * and the page works without JavaScript. Absent parts take the page's own default.
 */
export interface View {
  readonly lang: Lang
  readonly period: string | null
  /** The period that changes are told against; null: the year before. */
  readonly against: string | null
  /** Key of a list of reporting units. */
  readonly list: string
  readonly scope: VillageScope
  readonly metric: Metric | null
  readonly stat: Statistic | null
  /** Level of the ranked places; COUNTY means the units of `list`. */
  readonly level: Extract<PlaceLevel, 'COUNTY' | 'TOWNSHIP'>
  readonly order: RankingOrder
  readonly direction: SortDirection
  readonly map: 'both' | 'tiles' | 'outline'
  /** Code of the place a page speaks of, where the address names one as a parameter. */
  readonly within: string | null
  /** What scores are ranked and mapped by: the total or one dimension. */
  readonly by: ScoreKey
  /** Code of the indicator of the plan that is opened. */
  readonly indicator: string | null
  /** Whom the members of a cluster are compared with. */
  readonly design: ComparisonDesign
}

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

export const DEFAULT_LIST = 'counties'

const SCOPES: readonly VillageScope[] = ['ALL', 'VILLAGE_COMMITTEES', 'SUPPORTED']
/** Statistics that need nothing else to be told: those that a page offers. */
export const STATS: readonly Statistic[] = [
  'SUM',
  'MEAN',
  'MEDIAN',
  'MIN',
  'MAX',
  'P10',
  'P25',
  'P75',
  'P90',
  'STDDEV',
  'GINI',
  'COUNT',
  'SHARE',
]
const LEVELS: readonly View['level'][] = ['COUNTY', 'TOWNSHIP']
const ORDERS: readonly RankingOrder[] = ['VALUE', 'CHANGE']
const DIRECTIONS: readonly SortDirection[] = ['DESC', 'ASC']
const MAPS: readonly View['map'][] = ['both', 'tiles', 'outline']
const SCORES: readonly ScoreKey[] = ['TOTAL', 'D1', 'D2', 'D3', 'D4', 'D5']
export const DESIGNS: readonly ComparisonDesign[] = ['SAME_COUNTY', 'MATCHED', 'ALL_OUTSIDE']
const NAME = /^[A-Za-z][A-Za-z0-9_]{0,60}$/
const CODE = /^[\w:-]{1,60}$/

/** Whether a text may be the code of a place, a cluster or a list, as far as its letters tell. */
export const isCode = (text: string): boolean => CODE.test(text)

/** The first of the allowed words is the default. */
function oneOf<T extends string>(allowed: readonly [T, ...T[]] | readonly T[], given: string | undefined): T {
  return allowed.find((word) => word === given) ?? (allowed[0] as T)
}

/** Reads the parameters of an address. What it does not understand counts as absent; the API judges metric names. */
export function readView(params: SearchParams): View {
  const one = (name: string) => {
    const given = params[name]
    return Array.isArray(given) ? given[0] : given
  }
  const period = one('period')
  const against = one('against')
  const metric = one('metric')
  const list = one('list')
  const within = one('within')
  const indicator = one('indicator')
  return {
    lang: asLang(one('lang')),
    period: period && isPeriodKey(period) ? period : null,
    against: against && isPeriodKey(against) ? against : null,
    list: list && isCode(list) ? list : DEFAULT_LIST,
    scope: oneOf(SCOPES, one('scope')),
    metric: metric && NAME.test(metric) ? (metric as Metric) : null,
    stat: STATS.find((stat) => stat === one('stat')) ?? null,
    level: oneOf(LEVELS, one('level')),
    order: oneOf(ORDERS, one('order')),
    direction: oneOf(DIRECTIONS, one('direction')),
    map: oneOf(MAPS, one('map')),
    within: within && isCode(within) ? within : null,
    by: oneOf(SCORES, one('by')),
    indicator: indicator && NAME.test(indicator) ? indicator : null,
    design: oneOf(DESIGNS, one('design')),
  }
}

const DEFAULTS: View = readView({})

/** The query of a view: what differs from the defaults, in one fixed order, so that equal views have equal addresses. */
export function viewQuery(view: View): string {
  const query = new URLSearchParams()
  for (const name of [
    'period',
    'against',
    'list',
    'scope',
    'metric',
    'stat',
    'level',
    'within',
    'order',
    'direction',
    'map',
    'by',
    'indicator',
    'design',
    'lang',
  ] as const) {
    const value = view[name]
    if (value !== null && value !== DEFAULTS[name]) query.set(name, value)
  }
  return query.toString()
}

/** An address showing `path` in this view, with some parts changed. */
export function hrefOf(path: string, view: View, changes: Partial<View> = {}): string {
  const query = viewQuery({ ...view, ...changes })
  return query === '' ? path : `${path}?${query}`
}

/** What goes along to another page: the metric, its statistic and order belong to the page that set them. */
export function carried(view: View): View {
  return { ...DEFAULTS, lang: view.lang, period: view.period, list: view.list, scope: view.scope }
}

/** Whether a code is that of a village: 12 digits. A figure of one village is that of its row, not a statistic. */
export const isVillageCode = (code: string): boolean => /^\d{12}$/.test(code)

/** Path of the page of a place. The code of a reporting unit has colons. */
export const placePath = (code: string): string => `/place/${encodeURIComponent(code)}`

/** A page of a place. */
export const placeHref = (code: string, view: View): string => hrefOf(placePath(code), carried(view))
