import { isDay } from '@/format/day'
import type { ObligationStatus } from '@/gql/graphql'
import { carried, isCode, type SearchParams, type View, viewQuery } from '@/view/view'
import { readDay } from './duty-day'
import { COUNTED, PENDING, STATUSES } from './duty-status'

export const DUTIES_PATH = '/duties'

/** Obligations a page of the list. */
export const PAGE_SIZE = 50

/** What a table of counts can be sorted by; null: the order in which places and requirements always stand. */
export type CountsSort = (typeof COUNTED)[number] | 'villages' | 'share'

export interface SortedBy {
  readonly by: CountsSort
  readonly direction: 'ASC' | 'DESC'
}

/** What the page 督办 shows: all of it in the address, beside the view. */
export interface DutyFilter {
  /** Code of a unit; null: the whole home place. */
  readonly place: string | null
  /** Null: the usual day. */
  readonly on: string | null
  /** ALL: any status. */
  readonly statuses: readonly ObligationStatus[] | 'ALL'
  /** R01 to R74. */
  readonly requirement: string | null
  /** Exclusive. */
  readonly dueBefore: string | null
  readonly units: SortedBy | null
  readonly requirements: SortedBy | null
  /** From 1. */
  readonly page: number
}

const SORTS: readonly CountsSort[] = ['villages', ...COUNTED, 'share']

/** `OVERDUE` is the largest first, `OVERDUE.asc` the smallest. */
function readSort(text: string | undefined): SortedBy | null {
  const [name, direction] = (text ?? '').split('.')
  const by = SORTS.find((sort) => sort === name)
  return by ? { by, direction: direction === 'asc' ? 'ASC' : 'DESC' } : null
}

const sortText = ({ by, direction }: SortedBy) => (direction === 'ASC' ? `${by}.asc` : by)

function readStatuses(text: string | undefined): DutyFilter['statuses'] {
  if (text === 'ALL') return 'ALL'
  const names = (text ?? '').split(',')
  const known = STATUSES.filter((status) => names.includes(status))
  return known.length === 0 ? PENDING : known
}

/** Reads the parameters of an address; what it does not understand counts as absent. */
export function readFilter(params: SearchParams): DutyFilter {
  const one = (name: string) => [params[name]].flat()[0]
  const [place, requirement, dueBefore, page] = [one('place'), one('requirement'), one('dueBefore'), one('page')]
  return {
    place: place && isCode(place) ? place : null,
    on: readDay(params),
    statuses: readStatuses(one('status')),
    requirement: requirement && /^R\d{2}$/.test(requirement) ? requirement : null,
    dueBefore: dueBefore && isDay(dueBefore) ? dueBefore : null,
    units: readSort(one('units')),
    requirements: readSort(one('requirements')),
    page: page && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  }
}

const isPending = (statuses: DutyFilter['statuses']) => statuses !== 'ALL' && statuses.join() === PENDING.join()

/** Parameters of a filter that differ from the defaults, in one fixed order. */
function filterParams(filter: DutyFilter): [string, string][] {
  const given: [string, string | null][] = [
    ['place', filter.place],
    ['on', filter.on],
    ['status', isPending(filter.statuses) ? null : filter.statuses === 'ALL' ? 'ALL' : filter.statuses.join()],
    ['requirement', filter.requirement],
    ['dueBefore', filter.dueBefore],
    ['units', filter.units && sortText(filter.units)],
    ['requirements', filter.requirements && sortText(filter.requirements)],
    ['page', filter.page === 1 ? null : String(filter.page)],
  ]
  return given.flatMap(([name, value]) => (value === null ? [] : [[name, value] as [string, string]]))
}

/** Address of the page with some parts changed. Any change but of the page itself leads to the first page. */
export function dutiesHref(view: View, filter: DutyFilter, changes: Partial<DutyFilter> = {}): string {
  const query = new URLSearchParams(viewQuery(carried(view)))
  for (const [name, value] of filterParams({ ...filter, page: 1, ...changes })) query.set(name, value)
  const text = query.toString()
  return text === '' ? DUTIES_PATH : `${DUTIES_PATH}?${text}`
}

/** The filter of an address without parameters, with some parts given: what links from other pages start from. */
export const filterOf = (parts: Partial<DutyFilter>): DutyFilter => ({ ...readFilter({}), ...parts })

/** The list as a file: what is chosen on the page, spelled out, because the file knows no defaults of the page. */
export function exportHref(kind: 'csv' | 'xlsx', filter: DutyFilter, place: string, on: string, view: View): string {
  const query = new URLSearchParams({ place, on })
  if (filter.statuses !== 'ALL') query.set('status', filter.statuses.join())
  if (filter.requirement) query.set('requirement', filter.requirement)
  if (filter.dueBefore) query.set('dueBefore', filter.dueBefore)
  if (view.lang !== 'zh') query.set('lang', view.lang)
  return `/files/obligations.${kind}?${query}`
}

/** What a click on a head leads to: that column, the other direction, and at the third click the usual order. */
export function nextSort(now: SortedBy | null, by: CountsSort): SortedBy | null {
  if (now?.by !== by) return { by, direction: 'DESC' }
  return now.direction === 'DESC' ? { by, direction: 'ASC' } : null
}
