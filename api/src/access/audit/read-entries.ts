import type { Reader } from '../../db/database'
import { type SqlValue, sqlNumber, sqlText, sqlTextOrNull } from '../../db/sql-value'
import type { CanonicalEntry } from './canonical-entry'

/** An entry as it is stored. */
export interface StoredEntry extends CanonicalEntry {
  readonly hash: string
}

/** Rows of a part of the record. `tail` is what follows FROM: conditions, order, limit. */
export async function readEntries(
  reader: Reader,
  tail: string,
  params: readonly SqlValue[],
): Promise<readonly StoredEntry[]> {
  const rows = await reader.query(
    `SELECT seq, at, actor, action, subject, detail, address, outcome, hash FROM audit_entry ${tail}`,
    params,
  )
  return rows.map((row) => ({
    seq: sqlNumber(row.seq),
    at: sqlText(row.at),
    actor: sqlText(row.actor),
    action: sqlText(row.action),
    subject: sqlTextOrNull(row.subject),
    detail: sqlTextOrNull(row.detail),
    address: sqlTextOrNull(row.address),
    outcome: sqlText(row.outcome),
    hash: sqlText(row.hash),
  }))
}

const PAGE_ROWS = 2_000

/** Entries from one number to another, both included, in their order, a page at a time. */
export async function* entryPages(reader: Reader, from: number, to: number): AsyncGenerator<readonly StoredEntry[]> {
  for (let next = from; next <= to; ) {
    const page = await readEntries(reader, `WHERE seq >= ? AND seq <= ? ORDER BY seq LIMIT ${PAGE_ROWS}`, [next, to])
    const last = page.at(-1)
    if (!last) return
    yield page
    next = last.seq + 1
  }
}
