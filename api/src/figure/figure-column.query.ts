import { inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { sqlText } from '../db/sql-value'
import type { MeasureRow } from '../measure/measure'
import { readRowsByPeriod } from '../village/read-measure-rows'

/** Reported numbers of a figure in some periods, a list a period. */
export const figureValueColumns = (db: Reader, measure: string, periods: readonly string[]): Promise<MeasureRow[][]> =>
  readFigures(db, measure, periods, 'value')

/** Parts of a reported rate in some periods; where nothing arose (denominator 0) the rate does not apply. */
export const figureRateColumns = (db: Reader, measure: string, periods: readonly string[]): Promise<MeasureRow[][]> =>
  readFigures(
    db,
    measure,
    periods,
    `CASE WHEN denominator > 0 THEN numerator END AS value,
     CASE WHEN denominator > 0 THEN denominator END AS denominator,
     CASE WHEN denominator = 0 THEN 'NOT_APPLICABLE' END AS state`,
  )

function readFigures(
  db: Reader,
  measure: string,
  periods: readonly string[],
  columns: string,
): Promise<MeasureRow[][]> {
  const { sql, params } = inList(periods)
  return readRowsByPeriod(
    db,
    periods,
    `SELECT period, villageId, ${columns}, revision FROM village_figure WHERE measure = ? AND period IN ${sql}`,
    [measure, ...params],
  )
}

/** From one period to the next by the index: `DISTINCT` would walk over every village's row of the measure. */
const PERIODS = `
  WITH RECURSIVE reported (period) AS (
    SELECT MIN(period) FROM village_figure WHERE measure = ?
    UNION ALL
    SELECT (SELECT MIN(f.period) FROM village_figure f WHERE f.measure = ? AND f.period > reported.period)
      FROM reported WHERE reported.period IS NOT NULL)
  SELECT period FROM reported WHERE period IS NOT NULL ORDER BY period`

/** Periods in which a figure is reported, oldest first. */
export async function figurePeriods(db: Reader, measure: string): Promise<string[]> {
  const rows = await db.query(PERIODS, [measure, measure])
  return rows.map((row) => sqlText(row.period))
}
