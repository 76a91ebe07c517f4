import { insertRows } from '../db/bulk'
import type { Database, Reader, Tx } from '../db/database'
import { sqlBoolean, sqlNumber, sqlNumberOrNull } from '../db/sql-value'
import type { Row } from './dataset'
import type { Submission, SubmissionStatus } from './submission.entity'
import { SubmissionNotFound } from './submission-errors'

/** Who hands in what. */
export interface SubmissionStart {
  readonly title: string
  readonly actor: string
  readonly isSample: boolean
}

/** A row to stage. */
export interface StagingRow {
  readonly dataset: string
  readonly rowKey: string
  readonly ordinal: number
  readonly fileId: number | null
  readonly sheet: string | null
  readonly rowNumber: number | null
  readonly payload: Row
}

const STAGING_COLUMNS = ['submissionId', 'dataset', 'rowKey', 'ordinal', 'fileId', 'sheet', 'rowNumber', 'payload']

const START_COLUMNS = [
  'title',
  'status',
  'actor',
  'isSample',
  'createdAt',
  'rowCount',
  'insertedRows',
  'changedRows',
  'unchangedRows',
  'withdrawnRows',
  'leftOutRows',
  'issueCount',
]

/** Ids come from the engine, never guessed: the newest of this very transaction's connection. */
async function lastId(tx: Tx): Promise<number> {
  const sql = tx.dialect === 'sqlite' ? 'SELECT last_insert_rowid() AS id' : 'SELECT LAST_INSERT_ID() AS id'
  const [row] = await tx.query<{ id: unknown }>(sql)
  return sqlNumber(row?.id)
}

/** Opens a submission as a draft; answers its id. */
export async function createSubmission(tx: Tx, start: SubmissionStart): Promise<number> {
  const row = [start.title.slice(0, 300), 'DRAFT', start.actor, start.isSample ? 1 : 0, new Date().toISOString()]
  await insertRows(tx, 'submission', START_COLUMNS, [[...row, 0, 0, 0, 0, 0, 0, 0]])
  return lastId(tx)
}

/** Adds a file to a submission; answers its id. */
export async function addFile(tx: Tx, submissionId: number, name: string, sha256: string): Promise<number> {
  await insertRows(tx, 'submission_file', ['submissionId', 'name', 'sha256'], [[submissionId, name, sha256]])
  return lastId(tx)
}

/** Stages rows, many a statement. */
export async function stageRows(tx: Tx, submissionId: number, rows: readonly StagingRow[]): Promise<void> {
  const bound = rows.map((row) => [
    submissionId,
    row.dataset,
    row.rowKey,
    row.ordinal,
    row.fileId,
    row.sheet,
    row.rowNumber,
    JSON.stringify(row.payload),
  ])
  await insertRows(tx, 'submission_row', STAGING_COLUMNS, bound)
}

/** Throws the staged rows away: they are published, refused or no longer wanted. */
export async function dropStaging(tx: Tx, submissionId: number): Promise<void> {
  await tx.execute('DELETE FROM submission_row WHERE submissionId = ?', [submissionId])
}

/** A submission by id. Refuses with `SUBMISSION_NOT_FOUND`. */
export async function findSubmission(reader: Reader, id: number): Promise<Submission> {
  const [raw] = await reader.query<Submission>('SELECT * FROM submission WHERE id = ?', [id])
  if (!raw) throw new SubmissionNotFound(id)
  return {
    ...raw,
    id: sqlNumber(raw.id),
    isSample: sqlBoolean(raw.isSample),
    revision: sqlNumberOrNull(raw.revision),
    rowCount: sqlNumber(raw.rowCount),
    leftOutRows: sqlNumber(raw.leftOutRows),
    issueCount: sqlNumber(raw.issueCount),
  }
}

/** Gives a draft up: status REFUSED, staged rows gone, the issues stay to be read. */
export async function refuseSubmission(db: Database, id: number): Promise<void> {
  await db.tx(async (tx) => {
    await dropStaging(tx, id)
    const refused: SubmissionStatus = 'REFUSED'
    await tx.execute('UPDATE submission SET status = ? WHERE id = ? AND status = ?', [refused, id, 'DRAFT'])
  })
}

/** A dry run leaves no trace: the submission goes with its files, rows and issues. */
export async function discardSubmission(db: Database, id: number): Promise<void> {
  await db.tx(async (tx) => {
    for (const table of ['submission_row', 'submission_issue', 'submission_file'])
      await tx.execute(`DELETE FROM ${table} WHERE submissionId = ?`, [id])
    await tx.execute('DELETE FROM submission WHERE id = ?', [id])
  })
}

/** Gives up drafts that a stopped process left behind. `olderThanHours` spares those that still wait for somebody. */
export async function refuseStaleDrafts(db: Database, olderThanHours: number): Promise<void> {
  const limit = new Date(Date.now() - olderThanHours * 3_600_000).toISOString()
  const stale = await db.query<{ id: unknown }>('SELECT id FROM submission WHERE status = ? AND createdAt < ?', [
    'DRAFT',
    limit,
  ])
  for (const { id } of stale) await refuseSubmission(db, sqlNumber(id))
}
