import { addMonths, todayInShanghai } from '../../common/calendar'
import type { Database, Tx } from '../../db/database'
import { sqlNumberOrNull } from '../../db/sql-value'
import { AuditKeptTooShort, FEWEST_AUDIT_MONTHS } from './audit-errors'
import { readEnds } from './audit-head'
import { type ChainPoint, pointText } from './chain-point'
import { startOfDay } from './find-audit'
import { readEntries } from './read-entries'
import { recordAudit } from './record-audit'

/** How entries are let go. */
export interface PruneOptions {
  /** Months that are kept, at least six; entries of the days before go. */
  readonly months: number
  /** Who asked for it. */
  readonly actor: string
  readonly now?: Date
  /** Look only. */
  readonly dryRun?: boolean
}

/** What was let go, or would be. */
export interface Pruning {
  readonly entries: number
  /** First day that is kept, in Asia/Shanghai. */
  readonly keptFrom: string
  /** The new anchor: the newest entry that went; null where none did. */
  readonly anchor: ChainPoint | null
}

/**
 * Lets go the entries of whole days that are older than the months to keep, from the oldest on without a gap. The head
 * keeps the hash of the last of them, so that those that stay can be followed from it; that is also what the guards of
 * the database go by. Records itself. Refuses with `AUDIT_MONTHS_TOO_FEW`.
 */
export async function pruneAudit(db: Database, options: PruneOptions): Promise<Pruning> {
  const { months, actor, now = new Date(), dryRun = false } = options
  if (!(months >= FEWEST_AUDIT_MONTHS)) throw new AuditKeptTooShort(months)
  const keptFrom = addMonths(todayInShanghai(now), -months)
  return db.tx(async (tx) => {
    // Nobody appends meanwhile; and what is read after it is the newest.
    await tx.execute('UPDATE audit_head SET seq = seq WHERE id = 1')
    const found = await findOld(tx, startOfDay(keptFrom).toISOString())
    if (!found) return { entries: 0, keptFrom, anchor: null }
    const { anchor, first } = found
    const pruning = { entries: anchor.seq - first + 1, keptFrom, anchor }
    if (dryRun) return pruning
    await tx.execute('UPDATE audit_head SET prunedSeq = ?, prunedHash = ? WHERE id = 1', [anchor.seq, anchor.hash])
    await tx.execute('DELETE FROM audit_entry WHERE seq <= ?', [anchor.seq])
    await recordAudit(tx, {
      actor,
      action: 'SETTINGS',
      subject: 'audit',
      detail: `${pruning.entries} 条早于 ${keptFrom} 的审计记录到期清理，锚点 · pruned up to ${pointText(anchor)}`,
    })
    return pruning
  })
}

/** The entries before an instant, up to the first that is not: what was recorded under a wrong clock stays in its place. */
async function findOld(tx: Tx, keptFrom: string): Promise<{ first: number; anchor: ChainPoint } | null> {
  const ends = await readEnds(tx)
  if (!ends) return null
  const [kept] = await tx.query<{ seq: unknown }>('SELECT MIN(seq) AS seq FROM audit_entry WHERE at >= ?', [keptFrom])
  const end = sqlNumberOrNull(kept?.seq) ?? ends.head.seq + 1
  const [anchor] = await readEntries(tx, 'WHERE seq < ? ORDER BY seq DESC LIMIT 1', [end])
  return anchor ? { first: ends.anchor.seq + 1, anchor } : null
}
