import type { Metric, VillageOrder } from '@/gql/graphql'
import { placePath, type SearchParams, type View, viewQuery } from '@/view/view'

/** Villages a page of the list. */
export const PAGE_SIZE = 50

/** What the list can be sorted by. */
export const SORTS = [
  'CODE',
  'collectiveIncome',
  'collectiveIncomeGain',
  'starRating',
  'partyLedCooperatives',
  'specialtyIndustries',
  'livelihoodProjectsCompleted',
] as const satisfies readonly (Metric | 'CODE')[]

export type VillageSort = (typeof SORTS)[number]

/** Where in the list one is: order and page, kept in the address beside the view. */
export interface VillageListState {
  readonly sort: VillageSort
  readonly direction: 'ASC' | 'DESC'
  /** From 1. */
  readonly page: number
}

const DEFAULT: VillageListState = { sort: 'collectiveIncome', direction: 'DESC', page: 1 }

/** Highest first is what one asks of a number, lowest first of a code. */
const naturalDirection = (sort: VillageSort): VillageListState['direction'] => (sort === 'CODE' ? 'ASC' : 'DESC')

/** Reads the parameters `sort`, `direction` and `page`; what it does not understand counts as absent. */
export function readVillageList(params: SearchParams): VillageListState {
  const one = (name: string) => [params[name]].flat()[0]
  const sort = SORTS.find((key) => key === one('sort')) ?? DEFAULT.sort
  const direction = (['ASC', 'DESC'] as const).find((key) => key === one('direction')) ?? naturalDirection(sort)
  const page = /^[1-9]\d{0,5}$/.test(one('page') ?? '') ? Number(one('page')) : DEFAULT.page
  return { sort, direction, page }
}

/** The order as the API takes it; the period is that of the page. */
export function orderOf({ sort, direction }: VillageListState, period: string): VillageOrder[] {
  return sort === 'CODE' ? [{ by: 'CODE', direction }] : [{ by: 'METRIC', direction, metric: sort, period }]
}

/** The same place with another order or page of its list. */
export function listHref(
  code: string,
  view: View,
  state: VillageListState,
  changes: Partial<VillageListState>,
): string {
  const next = { ...state, ...changes }
  const query = new URLSearchParams(viewQuery({ ...view, direction: 'DESC' }))
  if (next.sort !== DEFAULT.sort) query.set('sort', next.sort)
  if (next.direction !== naturalDirection(next.sort)) query.set('direction', next.direction)
  if (next.page !== DEFAULT.page) query.set('page', String(next.page))
  const text = query.toString()
  return `${placePath(code)}${text === '' ? '' : `?${text}`}#villages`
}

/** What a click on the head of a column leads to: that column, or the other direction where it is sorted by already. */
export function sortedBy(state: VillageListState, sort: VillageSort): Partial<VillageListState> {
  const turned = state.direction === 'ASC' ? 'DESC' : 'ASC'
  return { sort, page: 1, direction: state.sort === sort ? turned : naturalDirection(sort) }
}
