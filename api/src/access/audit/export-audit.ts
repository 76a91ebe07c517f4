import type { Database } from '../../db/database'
import { sqlNumberOrNull } from '../../db/sql-value'
import { endOfDay, startOfDay } from './find-audit'
import { entryPages } from './read-entries'
import { recordAudit } from './record-audit'

/** What part of the record is taken along, and by whom. */
export interface AuditExport {
  /** First day, in Asia/Shanghai; absent: from the oldest entry that is kept. */
  readonly from?: string | undefined
  /** Last day, included; absent: to the newest. */
  readonly to?: string | undefined
  readonly actor: string
}

/**
 * The entries of some days as JSON lines, in the order of the chain and without a gap, with their hashes: whoever has
 * them can follow the chain without the hub. Recorded before the first line is handed out.
 */
export async function exportAudit(db: Database, { from, to, actor }: AuditExport): Promise<AsyncGenerator<string>> {
  const asked = `${from ?? '…'} – ${to ?? '…'}`
  await recordAudit(db, { actor, action: 'EXPORT', subject: 'audit.jsonl', detail: asked })
  const [row] = await db.query('SELECT MIN(seq) AS first, MAX(seq) AS last FROM audit_entry WHERE at >= ? AND at < ?', [
    from ? startOfDay(from).toISOString() : '',
    to ? endOfDay(to).toISOString() : '9',
  ])
  // Of days without an entry, an empty run of numbers.
  return linesOf(db, sqlNumberOrNull(row?.first) ?? 1, sqlNumberOrNull(row?.last) ?? 0)
}

async function* linesOf(db: Database, from: number, to: number): AsyncGenerator<string> {
  for await (const page of entryPages(db, from, to)) yield page.map((entry) => `${JSON.stringify(entry)}\n`).join('')
}
