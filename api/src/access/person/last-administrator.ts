import { todayInShanghai } from '../../common/calendar'
import type { Reader, Tx } from '../../db/database'
import { sqlNumber } from '../../db/sql-value'
import { LastAdministrator } from './person-errors'

/** How many people administer the whole hub today. In a transaction nobody else changes that until it ends. */
export async function countAdministrators(reader: Reader | Tx): Promise<number> {
  const today = todayInShanghai()
  const lock = 'execute' in reader && reader.dialect === 'mariadb' ? ' FOR UPDATE' : ''
  const rows = await reader.query(
    `SELECT g.personId FROM person_grant g JOIN person p ON p.id = g.personId
     WHERE g.role = 'ADMINISTRATOR' AND g.divisionId IS NULL AND g.revokedAt IS NULL AND g.validFrom <= ?
       AND (g.validTo IS NULL OR g.validTo > ?) AND p.state = 'ACTIVE'${lock}`,
    [today, today],
  )
  return new Set(rows.map(({ personId }) => sqlNumber(personId))).size
}

/** Does something that must leave an administrator of the whole hub where there was one. Refuses with `LAST_ADMINISTRATOR`. */
export async function keepAdministrator(tx: Tx, work: () => Promise<void>): Promise<void> {
  const before = await countAdministrators(tx)
  await work()
  if (before > 0 && (await countAdministrators(tx)) === 0) throw new LastAdministrator()
}
