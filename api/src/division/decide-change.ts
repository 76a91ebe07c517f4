import { DomainError } from '../common/domain-error'
import { inList } from '../db/bulk'
import type { Database, Tx } from '../db/database'
import { sqlText } from '../db/sql-value'
import { type ChangePlace, type ChangeRow, changeOf } from './change.query'
import { takeDivisionTurn } from './division-write.query'
import { factColumns } from './facts-of-division'
import { joinDivisions } from './join-divisions'

const MAX_DOCUMENT_LENGTH = 120

/** Refuses a document number that names nothing. */
export function checkDocument(documentNo: string): string {
  const trimmed = documentNo.trim()
  if (trimmed !== '' && trimmed.length <= MAX_DOCUMENT_LENGTH) return trimmed
  throw new DomainError(
    'DOCUMENT_MISSING',
    {
      zh: `请写明依据文件的文号，1至${MAX_DOCUMENT_LENGTH}字。`,
      en: `Name the document that the change rests on, in 1 to ${MAX_DOCUMENT_LENGTH} characters.`,
    },
    { given: documentNo },
  )
}

const sideOf = (change: ChangeRow, side: ChangePlace['side']): ChangePlace[] =>
  change.places.filter((place) => place.side === side)

/** The change, if a person may still decide it. */
async function undecided(tx: Tx, id: number): Promise<ChangeRow> {
  const change = await changeOf(tx, id)
  if (change === null)
    throw new DomainError(
      'CHANGE_UNKNOWN',
      { zh: `没有编号为 ${id} 的区划变更。`, en: `There is no change of divisions with number ${id}.` },
      { given: id },
    )
  if (change.standing === 'PROPOSED') return change
  throw new DomainError(
    'CHANGE_DECIDED',
    {
      zh: `变更 ${id} 不是待确认状态(${change.standing})，不能再确认或否定。`,
      en: `Change ${id} is ${change.standing}, not PROPOSED: it can be neither confirmed nor rejected.`,
    },
    { given: id, standing: change.standing },
  )
}

/** A place goes into one other at most. Refuses with `MERGED_ALREADY`. */
export async function checkNotMerged(tx: Tx, predecessors: readonly ChangePlace[]): Promise<void> {
  const ids = inList(predecessors.map(({ divisionId }) => divisionId))
  const [row] = await tx.query(
    `SELECT v.code FROM division_change c JOIN division_change_part p ON p.changeId = c.id AND p.side = 'PREDECESSOR'
       JOIN division_version v ON v.divisionId = p.divisionId
      WHERE c.kind = 'MERGE' AND c.standing = 'CONFIRMED' AND p.divisionId IN ${ids.sql}`,
    ids.params,
  )
  if (!row) return
  throw new DomainError(
    'MERGED_ALREADY',
    { zh: `${sqlText(row.code)} 已确认并入另一处。`, en: `${sqlText(row.code)} was already confirmed to be merged.` },
    { code: sqlText(row.code) },
  )
}

/**
 * Confirms a proposed change by a document. RECODE and TYPE_CHANGE join both places to one identity; MERGE sends the
 * facts of its predecessors to its successor on later maps; SPLIT is kept as said, since nobody knows which facts went
 * where. Refuses with `CHANGE_UNKNOWN`, `CHANGE_DECIDED`, `DOCUMENT_MISSING`, `CHANGE_OUTDATED`, `SUCCESSOR_HAS_FACTS`,
 * `MERGED_ALREADY`. Answers the change as it stands.
 */
export async function confirmChange(db: Database, id: number, documentNo: string): Promise<ChangeRow> {
  const document = checkDocument(documentNo)
  const columns = factColumns(db)
  return db.tx(async (tx) => {
    await takeDivisionTurn(tx)
    const change = await undecided(tx, id)
    const [earlier] = sideOf(change, 'PREDECESSOR')
    const [later] = sideOf(change, 'SUCCESSOR')
    if (change.kind === 'MERGE') await checkNotMerged(tx, sideOf(change, 'PREDECESSOR'))
    const isSame = change.kind === 'RECODE' || change.kind === 'TYPE_CHANGE'
    if (isSame && earlier && later)
      await joinDivisions(tx, { earlier, later, effectiveOn: change.effectiveOn }, columns)
    await tx.execute(`UPDATE division_change SET standing = 'CONFIRMED', documentNo = ? WHERE id = ?`, [document, id])
    return (await changeOf(tx, id)) as ChangeRow
  })
}

/** Says that a proposed change did not happen. Refuses with `CHANGE_UNKNOWN` and `CHANGE_DECIDED`. */
export async function rejectChange(db: Database, id: number): Promise<ChangeRow> {
  return db.tx(async (tx) => {
    await takeDivisionTurn(tx)
    await undecided(tx, id)
    await tx.execute(`UPDATE division_change SET standing = 'REJECTED' WHERE id = ?`, [id])
    return (await changeOf(tx, id)) as ChangeRow
  })
}
