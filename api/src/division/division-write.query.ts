import { inChunks, inList, insertRows } from '../db/bulk'
import type { Reader, Tx } from '../db/database'
import type { SqlValue } from '../db/sql-value'
import { sqlNumber, sqlNumberOrNull, sqlText } from '../db/sql-value'
import type { KnownPlace } from './diff-list'
import { codesAbove, levelOfCode, typeOfCode } from './division-code'
import type { ListPlan, PlannedChange } from './plan-list'

const MAX_IDS = 1_000

/** Takes the turn to change places: others wait until this transaction ends. Answers the new revision of places. */
export async function takeDivisionTurn(tx: Tx): Promise<number> {
  await tx.execute('UPDATE division_revision SET number = number + 1 WHERE id = 1')
  return divisionRevision(tx)
}

/** Counts up with every change of places, so that other processes see that their maps are old. */
export async function divisionRevision(db: Reader): Promise<number> {
  const [row] = await db.query('SELECT number FROM division_revision WHERE id = 1')
  return sqlNumber(row?.number)
}

/** The first id that no row of a table has. Only inside a turn. */
export async function firstFreeId(tx: Tx, table: 'division' | 'division_change'): Promise<number> {
  const [row] = await tx.query(`SELECT MAX(id) AS highest FROM ${table}`)
  return (sqlNumberOrNull(row?.highest) ?? 0) + 1
}

/** The codes of a prefix as a range: digits end before the colon. */
const afterPrefix = (prefix: string) => `${prefix}:`

/** Places in force inside a prefix, and those above it, in code order. */
export async function knownPlaces(tx: Tx, prefix: string): Promise<KnownPlace[]> {
  const above = inList(codesAbove(prefix))
  const rows = await tx.query(
    `SELECT id, divisionId, code, name, parentId, validFrom FROM division_version
      WHERE validTo IS NULL AND (code >= ? AND code < ? OR code IN ${above.sql}) ORDER BY code`,
    [prefix, afterPrefix(prefix), ...above.params],
  )
  return rows.map((row) => ({
    versionId: sqlNumber(row.id),
    divisionId: sqlNumber(row.divisionId),
    code: sqlText(row.code),
    name: sqlText(row.name),
    parentId: sqlNumberOrNull(row.parentId),
    validFrom: sqlText(row.validFrom),
  }))
}

/** The last day on which anything inside a prefix changed; null: nothing is loaded there. */
export async function lastChangeInside(tx: Tx, prefix: string): Promise<string | null> {
  const [row] = await tx.query<Record<string, string | null>>(
    'SELECT MAX(validFrom) AS began, MAX(validTo) AS ended FROM division_version WHERE code >= ? AND code < ?',
    [prefix, afterPrefix(prefix)],
  )
  const days = [row?.began, row?.ended].filter((day) => typeof day === 'string')
  return days.sort().at(-1) ?? null
}

/** The provinces of which something inside a prefix is in force, by code. */
export async function provincesInForce(tx: Tx, prefix: string): Promise<string[]> {
  const rows = await tx.query(
    `SELECT DISTINCT SUBSTR(code, 1, 2) AS province FROM division_version
      WHERE validTo IS NULL AND code >= ? AND code < ? ORDER BY province`,
    [prefix, afterPrefix(prefix)],
  )
  return rows.map((row) => sqlText(row.province))
}

/** Writes what a list changes. */
export async function writePlan(tx: Tx, plan: ListPlan, day: string, source: string): Promise<void> {
  const divisions = plan.newDivisions.map(({ id, code }): SqlValue[] => [id, levelOfCode(code)])
  await insertRows(tx, 'division', ['id', 'level'], divisions)
  for (const chunk of inChunks(plan.endedVersionIds, MAX_IDS)) {
    const ids = inList(chunk)
    await tx.execute(`UPDATE division_version SET validTo = ? WHERE id IN ${ids.sql}`, [day, ...ids.params])
  }
  for (const { versionId, parentId } of plan.adoptedVersions)
    await tx.execute('UPDATE division_version SET parentId = ? WHERE id = ?', [parentId, versionId])
  const versions = plan.newVersions.map(({ divisionId, row, parentId }): SqlValue[] => [
    divisionId,
    row.code,
    row.name,
    typeOfCode(row.code, row.name),
    parentId,
    day,
    null,
    source,
  ])
  const columns = ['divisionId', 'code', 'name', 'type', 'parentId', 'validFrom', 'validTo', 'source']
  await insertRows(tx, 'division_version', columns, versions)
  await writeChanges(tx, plan.changes, day, null)
}

/** Writes changes that took effect on a day; answers the id of the first. */
export async function writeChanges(
  tx: Tx,
  changes: readonly PlannedChange[],
  effectiveOn: string,
  documentNo: string | null,
): Promise<number> {
  const firstId = await firstFreeId(tx, 'division_change')
  const rows = changes.map(({ kind, standing }, i): SqlValue[] => [
    firstId + i,
    kind,
    effectiveOn,
    documentNo,
    standing,
  ])
  await insertRows(tx, 'division_change', ['id', 'kind', 'effectiveOn', 'documentNo', 'standing'], rows)
  const parts = changes.flatMap(({ predecessors, successors }, i): SqlValue[][] => [
    ...predecessors.map(({ divisionId, share }) => [firstId + i, divisionId, 'PREDECESSOR', share]),
    ...successors.map(({ divisionId, share }) => [firstId + i, divisionId, 'SUCCESSOR', share]),
  ])
  await insertRows(tx, 'division_change_part', ['changeId', 'divisionId', 'side', 'share'], parts)
  return firstId
}
