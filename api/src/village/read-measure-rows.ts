import type { Reader } from '../db/database'
import { type SqlValue, sqlNumber, sqlNumberOrNull } from '../db/sql-value'
import type { MeasureRow } from '../measure/measure'

interface RawMeasureRow {
  villageId: unknown
  value: unknown
  denominator?: unknown
  state?: MeasureRow['state'] | null
  revision: unknown
}

/** Rows of a statement that selects `villageId`, `value`, `revision` and, where they matter, `denominator` and `state`. */
export async function readMeasureRows(
  db: Reader,
  sql: string,
  params: readonly SqlValue[] = [],
): Promise<MeasureRow[]> {
  const rows = await db.query<RawMeasureRow>(sql, params)
  return rows.map(toMeasureRow)
}

function toMeasureRow(row: RawMeasureRow): MeasureRow {
  return {
    villageId: sqlNumber(row.villageId),
    value: sqlNumberOrNull(row.value),
    revision: sqlNumber(row.revision),
    ...(row.denominator === undefined ? {} : { denominator: sqlNumberOrNull(row.denominator) }),
    ...(row.state ? { state: row.state } : {}),
  }
}
