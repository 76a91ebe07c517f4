import { periodOf } from '../common/period'
import type { Reader } from '../db/database'
import { sqlNumberOrNull, sqlText, sqlTextOrNull } from '../db/sql-value'
import type { MeasureRow } from '../measure/measure'
import { readMeasureRows } from '../village/read-measure-rows'

/** 1 where a first secretary is posted on a day, 0 where one was or will be; villages that never had one have no row. */
export const postedColumn = (db: Reader, onDay: string): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT villageId, MAX(revision) AS revision,
            MAX(CASE WHEN startOn <= ? AND (endOn IS NULL OR endOn >= ?) THEN 1 ELSE 0 END) AS value
       FROM posting WHERE role = 'FIRST_SECRETARY' GROUP BY villageId`,
    [onDay, onDay],
  )

const QUARTERS = [1, 2, 3, 4]

/**
 * Quarters, oldest first, on whose last day a first secretary may be in office: from the first start to the last end.
 * A posting without an end lasts as far as villages report their profile, and at least to the last day that is known.
 */
export async function postedQuarters(db: Reader): Promise<string[]> {
  const rows = await db.query(
    `SELECT MIN(startOn) AS firstDay, MAX(COALESCE(endOn, startOn)) AS lastDay,
            CASE WHEN COUNT(endOn) < COUNT(*) THEN (SELECT MAX(year) FROM village_profile) END AS profileYear
       FROM posting WHERE role = 'FIRST_SECRETARY'`,
  )
  const row = rows[0] ?? {}
  const firstDay = sqlTextOrNull(row.firstDay)
  if (firstDay === null) return []
  const profileYear = sqlNumberOrNull(row.profileYear)
  const known = sqlText(row.lastDay)
  const lastDay = profileYear !== null && `${profileYear}-12-31` > known ? `${profileYear}-12-31` : known
  const [firstYear, lastYear] = [firstDay, lastDay].map((day) => Number(day.slice(0, 4))) as [number, number]
  return Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at)
    .flatMap((year) => QUARTERS.map((quarter) => periodOf('QUARTER', year, quarter)))
    .filter(({ endsOn }) => endsOn >= firstDay && endsOn <= lastDay)
    .map(({ key }) => key)
}
