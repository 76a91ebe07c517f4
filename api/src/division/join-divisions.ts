import { DomainError } from '../common/domain-error'
import type { Tx } from '../db/database'
import { sqlNumberOrNull, sqlTextOrNull } from '../db/sql-value'
import type { ChangePlace } from './change.query'
import { type FactColumn, tablesWithFacts } from './facts-of-division'

/** The later place turns out to be the earlier one under another code or type, from a day on. */
export interface Join {
  readonly earlier: ChangePlace
  readonly later: ChangePlace
  readonly effectiveOn: string
}

/** The earlier place must end, and the later begin, on the day of the change: else one was joined to another since. */
async function checkStillMeet(tx: Tx, { earlier, later, effectiveOn }: Join): Promise<void> {
  const [ends] = await tx.query(
    'SELECT MAX(validTo) AS ended, COUNT(*) - COUNT(validTo) AS going FROM division_version WHERE divisionId = ?',
    [earlier.divisionId],
  )
  const [begins] = await tx.query('SELECT MIN(validFrom) AS began FROM division_version WHERE divisionId = ?', [
    later.divisionId,
  ])
  const meet =
    sqlNumberOrNull(ends?.going) === 0 &&
    sqlTextOrNull(ends?.ended) === effectiveOn &&
    sqlTextOrNull(begins?.began) === effectiveOn
  if (meet && earlier.divisionId !== later.divisionId) return
  throw new DomainError(
    'CHANGE_OUTDATED',
    {
      zh: `${earlier.code}(${earlier.name})或 ${later.code}(${later.name})已由另一项变更续接，不能再合为一处。`,
      en: `${earlier.code} (${earlier.name}) or ${later.code} (${later.name}) was already continued by another change.`,
    },
    { earlier: earlier.code, later: later.code },
  )
}

async function checkNoFacts(tx: Tx, { later }: Join, columns: readonly FactColumn[]): Promise<void> {
  const tables = await tablesWithFacts(tx, columns, later.divisionId)
  if (tables.length === 0) return
  throw new DomainError(
    'SUCCESSOR_HAS_FACTS',
    {
      zh: `${later.code}(${later.name})已有数据(${tables.join('、')})，不能并入原身份。请先撤回这些数据，确认变更后重新报送。`,
      en: `${later.code} (${later.name}) already has data (${tables.join(', ')}). Withdraw it, confirm, and hand it in again.`,
    },
    { code: later.code, tables: tables.join(',') },
  )
}

/**
 * Joins two places to one identity: the earlier one's id stays, with its facts, and takes over the versions, changes,
 * places below and unit memberships of the later one, whose id ends. CREATE and ABOLISH of that day did not happen.
 * Refuses with `CHANGE_OUTDATED` and `SUCCESSOR_HAS_FACTS`.
 */
export async function joinDivisions(tx: Tx, join: Join, columns: readonly FactColumn[]): Promise<void> {
  await checkStillMeet(tx, join)
  await checkNoFacts(tx, join, columns)
  const keep = join.earlier.divisionId
  const drop = join.later.divisionId
  await tx.execute('UPDATE division_version SET divisionId = ? WHERE divisionId = ?', [keep, drop])
  await tx.execute('UPDATE division_version SET parentId = ? WHERE parentId = ?', [keep, drop])
  await tx.execute('UPDATE division_change_part SET divisionId = ? WHERE divisionId = ?', [keep, drop])
  // A unit that names both places has one member less.
  const units = await tx.query('SELECT unitId FROM reporting_unit_member WHERE divisionId = ?', [keep])
  for (const { unitId } of units)
    await tx.execute('DELETE FROM reporting_unit_member WHERE divisionId = ? AND unitId = ?', [
      drop,
      sqlNumberOrNull(unitId),
    ])
  await tx.execute('UPDATE reporting_unit_member SET divisionId = ? WHERE divisionId = ?', [keep, drop])
  await tx.execute(
    `UPDATE division_change SET standing = 'REJECTED'
      WHERE effectiveOn = ? AND kind IN ('CREATE', 'ABOLISH')
        AND id IN (SELECT changeId FROM division_change_part WHERE divisionId = ?)`,
    [join.effectiveOn, keep],
  )
  await tx.execute('DELETE FROM division WHERE id = ?', [drop])
}
