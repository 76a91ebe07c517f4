import type { Database } from '../../db/database'
import { sqlNumber } from '../../db/sql-value'
import { recordAudit } from '../audit/record-audit'
import { type MadeLink, makeLink } from './make-link'

/**
 * A link that makes the first administrator, on a hub where nobody has an account; null where somebody has. Only its
 * digest is kept, so that each start makes another: all of them work until one is used.
 */
export async function firstLink(db: Database): Promise<MadeLink | null> {
  return db.tx(async (tx) => {
    const [row] = await tx.query('SELECT COUNT(*) AS n FROM person')
    if (sqlNumber(row?.n) > 0) return null
    const link = await makeLink(tx, 'FIRST_ADMINISTRATOR', null, 'hub')
    await recordAudit(tx, { actor: 'hub', action: 'LINK_MADE', detail: 'FIRST_ADMINISTRATOR' })
    return link
  })
}
