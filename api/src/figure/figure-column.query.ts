import type { Reader } from '../db/database'
import { sqlText } from '../db/sql-value'
import type { MeasureRow } from '../measure/measure'
import { readMeasureRows } from '../village/read-measure-rows'

/** Reported numbers of a figure in a period. */
export const figureValueColumn = (db: Reader, measure: string, period: string): Promise<MeasureRow[]> =>
  readMeasureRows(db, 'SELECT villageId, value, revision FROM village_figure WHERE measure = ? AND period = ?', [
    measure,
    period,
  ])

/** Parts of a reported rate in a period; where nothing arose (denominator 0) the rate does not apply. */
export const figureRateColumn = (db: Reader, measure: string, period: string): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT villageId, CASE WHEN denominator > 0 THEN numerator END AS value,
            CASE WHEN denominator > 0 THEN denominator END AS denominator,
            CASE WHEN denominator = 0 THEN 'NOT_APPLICABLE' END AS state, revision
       FROM village_figure WHERE measure = ? AND period = ?`,
    [measure, period],
  )

/** Periods in which a figure is reported, oldest first. */
export async function figurePeriods(db: Reader, measure: string): Promise<string[]> {
  const rows = await db.query('SELECT DISTINCT period FROM village_figure WHERE measure = ? ORDER BY period', [measure])
  return rows.map((row) => sqlText(row.period))
}
