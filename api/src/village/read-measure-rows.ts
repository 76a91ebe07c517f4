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

/** One shape for every row: engines read millions of alike objects fastest. */
function toMeasureRow({ villageId, value, denominator, state, revision }: RawMeasureRow): MeasureRow {
  return {
    villageId: sqlNumber(villageId),
    value: sqlNumberOrNull(value),
    denominator: denominator === undefined ? undefined : sqlNumberOrNull(denominator),
    state: state ?? undefined,
    revision: sqlNumber(revision),
  }
}
