import type { Reader } from '../db/database'
import type { MeasureRow } from '../measure/measure'
import { readMeasureRows } from './read-measure-rows'
import type { VillageCategory } from './village-category'

/** A count in the profile of a village. */
export type ProfileCount =
  | 'registeredHouseholds'
  | 'residentHouseholds'
  | 'registeredPopulation'
  | 'residentPopulation'
  | 'partyMembers'

/** One count of the profiles of a year; only villages that report it. */
export const profileColumn = (db: Reader, count: ProfileCount, year: number): Promise<MeasureRow[]> =>
  readMeasureRows(
    db,
    `SELECT villageId, ${count} AS value, revision FROM village_profile WHERE year = ? AND ${count} IS NOT NULL`,
    [year],
  )

/**
 * 1 where a listing in the category (null: in any) is in force on a day, 0 where the village has listings but none such.
 * Villages that were never listed have no row: the list is closed, so they are not listed.
 */
export function listedColumn(db: Reader, category: VillageCategory | null, onDay: string): Promise<MeasureRow[]> {
  const inCategory = category === null ? '' : 'AND category = ?'
  return readMeasureRows(
    db,
    `SELECT villageId, MAX(revision) AS revision,
            MAX(CASE WHEN listedOn <= ? AND (delistedOn IS NULL OR delistedOn > ?) ${inCategory} THEN 1 ELSE 0 END) AS value
       FROM village_category GROUP BY villageId`,
    category === null ? [onDay, onDay] : [onDay, onDay, category],
  )
}
