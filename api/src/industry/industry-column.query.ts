import type { Reader } from '../db/database'
import type { MeasureRow } from '../measure/measure'
import { readMeasureRows } from '../village/read-measure-rows'

const GONE = '(endedOn IS NOT NULL AND endedOn <= ?)'
const ACTIVE = `(startedOn <= ? AND NOT ${GONE})`

/** Specialty industries active on a day; no value where one has no start date, so that nobody knows. */
export const specialtyIndustriesColumn = (db: Reader, onDay: string): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT villageId, MAX(revision) AS revision,
            CASE WHEN SUM(CASE WHEN isSpecialty = 1 AND startedOn IS NULL AND NOT ${GONE} THEN 1 ELSE 0 END) = 0
                 THEN SUM(CASE WHEN isSpecialty = 1 AND ${ACTIVE} THEN 1 ELSE 0 END) END AS value
       FROM industry GROUP BY villageId`,
    [onDay, onDay, onDay],
  )

/** Yearly output, fen, of the industries active on a day; no value where one lacks its start date or its output. */
export const industryOutputColumn = (db: Reader, onDay: string): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT villageId, MAX(revision) AS revision,
            CASE WHEN SUM(CASE WHEN (startedOn IS NULL AND NOT ${GONE}) OR (outputFen IS NULL AND ${ACTIVE})
                               THEN 1 ELSE 0 END) = 0
                 THEN SUM(CASE WHEN ${ACTIVE} THEN COALESCE(outputFen, 0) ELSE 0 END) END AS value
       FROM industry GROUP BY villageId`,
    [onDay, onDay, onDay, onDay, onDay],
  )
