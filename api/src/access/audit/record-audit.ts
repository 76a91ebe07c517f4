import { insertRows } from '../../db/bulk'
import type { Database, Tx } from '../../db/database'
import { sqlNumber, sqlText } from '../../db/sql-value'
import { type AuditRecord, canonicalEntry, entryHash } from './canonical-entry'

const COLUMNS = ['seq', 'at', 'actor', 'action', 'subject', 'detail', 'address', 'outcome', 'hash'] as const

/**
 * Appends to the audit record. Given a transaction, the entry stands or falls with what it tells of; it then is the last
 * thing that the transaction does, for nobody else can append until that ends. Given the database, it is a transaction
 * of its own.
 */
export function recordAudit(db: Database | Tx, record: AuditRecord): Promise<void> {
  return recordAudits(db, [record])
}

/** Appends several entries at once, in their order. `at` is when they happened. */
export async function recordAudits(
  db: Database | Tx,
  records: readonly AuditRecord[],
  at: Date = new Date(),
): Promise<void> {
  if (records.length === 0) return
  if ('tx' in db) await db.tx((tx) => append(tx, records, at))
  else await append(db, records, at)
}

/** The update comes first: it waits for whoever holds the head, and what is read after it is the newest. */
async function append(tx: Tx, records: readonly AuditRecord[], at: Date): Promise<void> {
  await tx.execute('UPDATE audit_head SET seq = seq + ? WHERE id = 1', [records.length])
  const [head] = await tx.query<{ seq: unknown; hash: unknown }>('SELECT seq, hash FROM audit_head WHERE id = 1')
  let hash = sqlText(head?.hash)
  const first = sqlNumber(head?.seq) - records.length + 1
  const rows = records.map((record, index) => {
    const entry = canonicalEntry(record, first + index, at)
    hash = entryHash(hash, entry)
    return [...COLUMNS.slice(0, -1).map((name) => entry[name as keyof typeof entry]), hash]
  })
  await insertRows(tx, 'audit_entry', COLUMNS, rows)
  await tx.execute('UPDATE audit_head SET hash = ? WHERE id = 1', [hash])
}
