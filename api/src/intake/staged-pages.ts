import type { Reader } from '../db/database'
import { sqlNumberOrNull } from '../db/sql-value'
import type { Dataset, Row } from './dataset'
import type { StagedRow } from './plan-rows'

/** Rows a statement while planning: few enough for key lists of every engine, many enough to be quick. */
export const PLAN_PAGE_ROWS = 512

interface RawStagedRow {
  rowKey: string
  payload: string
  fileId: unknown
  sheet: string | null
  rowNumber: unknown
}

/** The staged rows of one dataset in the order of their keys, a page at a time. Expects keys to be unique by now. */
export async function* stagedPages(
  reader: Reader,
  submissionId: number,
  dataset: Dataset,
): AsyncGenerator<readonly StagedRow[]> {
  const sql =
    'SELECT rowKey, payload, fileId, sheet, rowNumber FROM submission_row ' +
    `WHERE submissionId = ? AND dataset = ? AND rowKey > ? ORDER BY rowKey LIMIT ${PLAN_PAGE_ROWS}`
  for (let after = ''; ; ) {
    const rows = (await reader.query<RawStagedRow>(sql, [submissionId, dataset.key, after])).map(toStagedRow)
    if (rows.length > 0) yield rows
    if (rows.length < PLAN_PAGE_ROWS) return
    after = rows[rows.length - 1]?.rowKey ?? after
  }
}

function toStagedRow(raw: RawStagedRow): StagedRow {
  return {
    rowKey: raw.rowKey,
    payload: JSON.parse(raw.payload) as Row,
    fileId: sqlNumberOrNull(raw.fileId),
    sheet: raw.sheet,
    rowNumber: sqlNumberOrNull(raw.rowNumber),
  }
}
