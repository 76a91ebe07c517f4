import { inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { sqlNumber, sqlText, sqlTextOrNull } from '../db/sql-value'
import { Posting } from './posting.entity'
import type { PostingEndReason, PostingRole } from './posting-words'

function toPosting(row: Record<string, unknown>): Posting {
  return Object.assign(new Posting(), {
    id: sqlNumber(row.id),
    villageId: sqlNumber(row.villageId),
    roundKey: sqlText(row.roundKey),
    role: sqlText(row.role) as PostingRole,
    serial: sqlNumber(row.serial),
    startOn: sqlText(row.startOn),
    endOn: sqlTextOrNull(row.endOn),
    endReason: sqlTextOrNull(row.endReason) as PostingEndReason | null,
    revision: sqlNumber(row.revision),
  })
}

/** Postings of villages, each village's oldest first; with a day only those in force on it. */
export async function postingsOf(db: Reader, villageIds: readonly number[], onDay: string | null): Promise<Posting[]> {
  const villages = inList(villageIds)
  const inForce = onDay === null ? '' : 'AND startOn <= ? AND (endOn IS NULL OR endOn >= ?)'
  const rows = await db.query(
    `SELECT id, villageId, roundKey, role, serial, startOn, endOn, endReason, revision
       FROM posting WHERE villageId IN ${villages.sql} ${inForce} ORDER BY villageId, startOn, role, serial`,
    onDay === null ? villages.params : [...villages.params, onDay, onDay],
  )
  return rows.map(toPosting)
}
