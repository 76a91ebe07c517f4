import { inList } from '../db/bulk'
import type { Reader, Tx } from '../db/database'
import { sqlNumber, sqlNumberOrNull } from '../db/sql-value'
import type { Dataset, Row } from './dataset'
import type { Issue, IssueSeverity } from './issue-log'
import type { CellProblem } from './parse/cell-result'

/** A staged row with its place in the submission. */
export interface PlacedRow {
  readonly rowKey: string
  readonly ordinal: number
  readonly payload: Row
  readonly fileId: number | null
  readonly sheet: string | null
  readonly rowNumber: number | null
}

interface RawRow {
  rowKey: string
  ordinal: unknown
  payload: string
  fileId: unknown
  sheet: string | null
  rowNumber: unknown
}

/** Staged rows of some keys, by key and then in the order in which they were read. */
export async function stagedByKeys(
  reader: Reader,
  submissionId: number,
  dataset: Dataset,
  rowKeys: readonly string[],
): Promise<PlacedRow[]> {
  const list = inList(rowKeys)
  const rows = await reader.query<RawRow>(
    'SELECT rowKey, ordinal, payload, fileId, sheet, rowNumber FROM submission_row ' +
      `WHERE submissionId = ? AND dataset = ? AND rowKey IN ${list.sql} ORDER BY rowKey, ordinal`,
    [submissionId, dataset.key, ...list.params],
  )
  return rows.map((raw) => ({
    rowKey: raw.rowKey,
    ordinal: sqlNumber(raw.ordinal),
    payload: JSON.parse(raw.payload) as Row,
    fileId: sqlNumberOrNull(raw.fileId),
    sheet: raw.sheet,
    rowNumber: sqlNumberOrNull(raw.rowNumber),
  }))
}

/** Takes staged rows out again. */
export async function unstage(
  tx: Tx,
  submissionId: number,
  dataset: Dataset,
  rows: readonly Pick<PlacedRow, 'rowKey' | 'ordinal'>[],
): Promise<void> {
  for (const { rowKey, ordinal } of rows)
    await tx.execute(
      'DELETE FROM submission_row WHERE submissionId = ? AND dataset = ? AND rowKey = ? AND ordinal = ?',
      [submissionId, dataset.key, rowKey, ordinal],
    )
}

/** A finding about a staged row, at one of its properties. */
export function stagedIssue(
  severity: IssueSeverity,
  dataset: Dataset,
  row: Omit<PlacedRow, 'rowKey' | 'ordinal'>,
  fileNames: ReadonlyMap<number, string>,
  property: string | null,
  { code, words }: CellProblem,
): Issue {
  const column = dataset.columns.find((one) => one.property === property)
  const value = property === null ? null : row.payload[property]
  return {
    severity,
    code,
    file: row.fileId === null ? null : (fileNames.get(row.fileId) ?? null),
    sheet: row.sheet,
    row: row.rowNumber,
    column: column?.words.zh ?? null,
    // Ids and fen are how it is stored, not what was written.
    given: column && column.type !== 'money' && column.type !== 'village' ? String(value ?? '') : null,
    words,
  }
}
