import type { Reader } from '../db/database'
import { groupByKey, loadByKey } from '../db/loader'
import { loaderPer } from '../db/loader-per'
import { starRatingOf, starRatingsOf } from './rating.query'

/** The loaders of this noun, new for each request. */
export function ratingLoaders(db: Reader) {
  return {
    starRatingsOfVillage: groupByKey(
      (rating) => rating.villageId,
      (ids: readonly number[]) => starRatingsOf(db, ids),
    ),
    /** Of a year, or of each village's latest. */
    starRatingOfVillage: loaderPer((year: number | null) =>
      loadByKey(
        (rating) => rating.villageId,
        (ids: readonly number[]) => starRatingOf(db, ids, year),
      ),
    ),
  }
}

/** What the resolvers of this noun need from a request. */
export interface RatingContext {
  readonly ratingLoaders: ReturnType<typeof ratingLoaders>
}
