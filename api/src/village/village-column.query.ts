import type { Reader } from '../db/database'
import { sqlNumber, sqlText, sqlTextOrNull } from '../db/sql-value'
import type { MeasureRow } from '../measure/measure'
import { readMeasureRows } from './read-measure-rows'

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
 * For each of some days: 1 where a listing is in force on it, 0 where the village has listings but none such. Villages
 * that were never listed have no row: the list is closed, so they are not listed. One statement for all days.
 */
export async function listedColumns(db: Reader, days: readonly string[]): Promise<MeasureRow[][]> {
  const rows = await db.query('SELECT villageId, listedOn, delistedOn, revision FROM village_category')
  const listed = new Map<number, ListedVillage>()
  for (const row of rows) {
    const villageId = sqlNumber(row.villageId)
    const known = listed.get(villageId) ?? { villageId, revision: 0, spans: [] }
    known.revision = Math.max(known.revision, sqlNumber(row.revision))
    known.spans.push({ from: sqlText(row.listedOn), until: sqlTextOrNull(row.delistedOn) ?? NEVER })
    listed.set(villageId, known)
  }
  const isListed = ({ spans }: ListedVillage, day: string) =>
    spans.some(({ from, until }) => from <= day && day < until)
  return days.map((day) =>
    Array.from(listed.values(), (village) => ({
      villageId: village.villageId,
      value: isListed(village, day) ? 1 : 0,
      revision: village.revision,
    })),
  )
}

/** Later than any day. */
const NEVER = '9999-12-31'

/** A village with its listings: first day, and the day from which it is off the list. */
interface ListedVillage {
  readonly villageId: number
  /** The newest of its listings. */
  revision: number
  readonly spans: { readonly from: string; readonly until: string }[]
}
