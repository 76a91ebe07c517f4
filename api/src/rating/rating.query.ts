import { inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { sqlBoolean, sqlNumber, sqlNumberOrNull, sqlTextOrNull } from '../db/sql-value'
import { StarRating } from './star-rating.entity'

const COLUMNS = 'id, villageId, year, stars, underRectification, ratedOn, validTo, approvedBy, revision'

function toStarRating(row: Record<string, unknown>): StarRating {
  return Object.assign(new StarRating(), {
    id: sqlNumber(row.id),
    villageId: sqlNumber(row.villageId),
    year: sqlNumber(row.year),
    stars: sqlNumberOrNull(row.stars),
    underRectification: sqlBoolean(row.underRectification),
    ratedOn: sqlTextOrNull(row.ratedOn),
    validTo: sqlTextOrNull(row.validTo),
    approvedBy: sqlTextOrNull(row.approvedBy),
    revision: sqlNumber(row.revision),
  })
}

/** All star ratings of villages, each village's oldest first. */
export async function starRatingsOf(db: Reader, villageIds: readonly number[]): Promise<StarRating[]> {
  const villages = inList(villageIds)
  const rows = await db.query(
    `SELECT ${COLUMNS} FROM star_rating WHERE villageId IN ${villages.sql} ORDER BY villageId, year`,
    villages.params,
  )
  return rows.map(toStarRating)
}

/** The star rating of villages in a year; without a year each village's latest. */
export async function starRatingOf(
  db: Reader,
  villageIds: readonly number[],
  year: number | null,
): Promise<StarRating[]> {
  const villages = inList(villageIds)
  const ofYear =
    year === null ? 'year = (SELECT MAX(l.year) FROM star_rating l WHERE l.villageId = r.villageId)' : 'year = ?'
  const rows = await db.query(
    `SELECT ${COLUMNS} FROM star_rating r WHERE villageId IN ${villages.sql} AND ${ofYear}`,
    year === null ? villages.params : [...villages.params, year],
  )
  return rows.map(toStarRating)
}
