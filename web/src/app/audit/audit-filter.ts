import { isDay } from '@/format/day'
import type { AuditAction } from '@/gql/graphql'
import type { Lang } from '@/i18n/words'
import type { SearchParams } from '@/view/view'
import { readPage, withQuery } from '../people/people-view'

export const AUDIT_PATH = '/audit'
export const PAGE_SIZE = 100
const LONGEST_TEXT = 100

/** Which entries are shown. Days in Asia/Shanghai, both included. */
export interface AuditFilter {
  readonly actor: string
  readonly action: AuditAction | null
  readonly subject: string
  readonly from: string | null
  readonly to: string | null
  readonly page: number
}

export const NO_FILTER: AuditFilter = { actor: '', action: null, subject: '', from: null, to: null, page: 1 }

/** Reads the parameters of an address; what it does not understand counts as absent. */
export function readAudit(params: SearchParams, actions: readonly AuditAction[]): AuditFilter {
  const one = (name: string) => {
    const given = params[name]
    return ((Array.isArray(given) ? given[0] : given) ?? '').trim().slice(0, LONGEST_TEXT)
  }
  const day = (name: string) => (isDay(one(name)) ? one(name) : null)
  return {
    actor: one('actor'),
    action: actions.find((action) => action === one('action')) ?? null,
    subject: one('subject'),
    from: day('from'),
    to: day('to'),
    page: readPage(params),
  }
}

export const auditHref = (lang: Lang, filter: AuditFilter): string =>
  withQuery(AUDIT_PATH, lang, { ...filter, page: filter.page > 1 ? filter.page : null })
