import type { Reader } from '../../db/database'
import { type SqlValue, sqlNumber } from '../../db/sql-value'
import type { AuditAction } from './audit-action'
import { readEntries, type StoredEntry } from './read-entries'

/** Which entries are looked for; what is null is not asked for. */
export interface AuditSearch {
  /** A part of the name, in any case. */
  readonly actor: string | null
  readonly actions: readonly AuditAction[] | null
  /** A part of it, in any case. */
  readonly subject: string | null
  /** First day, in Asia/Shanghai. */
  readonly from: string | null
  /** Last day, included. */
  readonly to: string | null
}

const DAY_MS = 24 * 60 * 60 * 1000

/** The instant at which a day of Asia/Shanghai begins. */
export const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+08:00`)

/** The instant at which it ends. */
export const endOfDay = (day: string): Date => new Date(startOfDay(day).getTime() + DAY_MS)

function conditionsOf({ actor, actions, subject, from, to }: AuditSearch): { sql: string; params: SqlValue[] } {
  const parts: [string, readonly SqlValue[]][] = []
  if (actor) parts.push(['INSTR(LOWER(actor), LOWER(?)) > 0', [actor]])
  if (subject) parts.push(['INSTR(LOWER(subject), LOWER(?)) > 0', [subject]])
  if (actions) parts.push([actions.length === 0 ? '1 = 0' : `action IN (${actions.map(() => '?').join(',')})`, actions])
  if (from) parts.push(['at >= ?', [startOfDay(from).toISOString()]])
  if (to) parts.push(['at < ?', [endOfDay(to).toISOString()]])
  if (parts.length === 0) return { sql: '', params: [] }
  return { sql: `WHERE ${parts.map(([sql]) => sql).join(' AND ')}`, params: parts.flatMap(([, params]) => params) }
}

/** A page of the entries that are looked for, newest first. */
export function findAudit(
  reader: Reader,
  search: AuditSearch,
  page: { readonly first: number; readonly offset: number },
): Promise<readonly StoredEntry[]> {
  const { sql, params } = conditionsOf(search)
  return readEntries(reader, `${sql} ORDER BY seq DESC LIMIT ? OFFSET ?`, [...params, page.first, page.offset])
}

/** How many entries are looked for. */
export async function countAudit(reader: Reader, search: AuditSearch): Promise<number> {
  const { sql, params } = conditionsOf(search)
  const [row] = await reader.query<{ total: unknown }>(`SELECT COUNT(*) AS total FROM audit_entry ${sql}`, params)
  return sqlNumber(row?.total)
}
