import type { Reader } from '../db/database'
import type { MeasureRow } from '../measure/measure'
import { readMeasureRows } from '../village/read-measure-rows'

/** 1 where a village is in a cluster on a day, 0 where it was or will be; villages never in one have no row. */
export const inClusterColumn = (db: Reader, onDay: string): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT villageId, MAX(revision) AS revision,
            MAX(CASE WHEN joinedOn <= ? AND (leftOn IS NULL OR leftOn > ?) THEN 1 ELSE 0 END) AS value
       FROM cluster_member GROUP BY villageId`,
    [onDay, onDay],
  )
