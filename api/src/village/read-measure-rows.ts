import type { Reader } from '../db/database'
import { type SqlValue, sqlNumber, sqlNumberOrNull, sqlText } from '../db/sql-value'
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

/** Rows of a statement that selects `period` too: a list a period, in the order given; [] where there are none. */
export async function readRowsByPeriod(
  db: Reader,
  periods: readonly string[],
  sql: string,
  params: readonly SqlValue[],
): Promise<MeasureRow[][]> {
  const lists = new Map<string, MeasureRow[]>(periods.map((period) => [period, []]))
  const rows = await db.query<RawMeasureRow & { period: unknown }>(sql, params)
  for (const row of rows) lists.get(sqlText(row.period))?.push(toMeasureRow(row))
  return periods.map((period) => lists.get(period) ?? [])
}

/** The row itself, checked: copies of the half million rows behind a page would take longer than reading them. */
function toMeasureRow(row: RawMeasureRow): MeasureRow {
  row.villageId = sqlNumber(row.villageId)
  row.value = sqlNumberOrNull(row.value)
  row.revision = sqlNumber(row.revision)
  if (row.denominator !== undefined) row.denominator = sqlNumberOrNull(row.denominator)
  return row as MeasureRow
}
