import { hrefOf, type SearchParams, type View } from '@/view/view'
import { clusterPath } from './clusters-view'

/** So many comparison villages are listed at a time. */
export const OTHERS_A_PAGE = 60

/** The page of the list of comparison villages that an address asks for, from 1: `others=2`. */
export function readOthersPage({ others }: SearchParams): number {
  const page = Number(Array.isArray(others) ? others[0] : others)
  return Number.isInteger(page) && page >= 1 && page <= 1_000 ? page : 1
}

/** The address of a page of the list, with the list in sight. */
export function othersHref(code: string, view: View, page: number): string {
  const address = hrefOf(clusterPath(code), view)
  return page === 1 ? `${address}#others` : `${address}${address.includes('?') ? '&' : '?'}others=${page}#others`
}
