import type { SearchParams } from './view'

/** Adds to an address the revision that was just saved, so that the page it leads to tells of it. */
export function withSaved(href: string, revision: number | null): string {
  return revision === null ? href : `${href}${href.includes('?') ? '&' : '?'}saved=${revision}`
}

/** The revision that was just saved; null where the address tells of none. */
export function readSaved({ saved }: SearchParams): number | null {
  return typeof saved === 'string' && /^[1-9]\d{0,8}$/.test(saved) ? Number(saved) : null
}
