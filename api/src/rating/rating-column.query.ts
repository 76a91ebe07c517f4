import type { Reader } from '../db/database'
import type { MeasureRow } from '../measure/measure'
import { readMeasureRows } from '../village/read-measure-rows'

/** Stars of a year; an organisation under rectification is not rated and has none. */
export const starRatingColumn = (db: Reader, year: number): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT villageId, stars AS value, revision, CASE WHEN underRectification = 1 THEN 'NOT_APPLICABLE' END AS state
       FROM star_rating WHERE year = ? AND (stars IS NOT NULL OR underRectification = 1)`,
    [year],
  )
