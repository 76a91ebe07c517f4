import type { Reader } from '../db/database'
import { groupByKey } from '../db/loader'
import { loaderPer } from '../db/loader-per'
import { postingsOf } from './posting.query'

/** The loaders of this noun, new for each request. */
export function postingLoaders(db: Reader) {
  return {
    /** In force on a day, or all. */
    postingsOfVillage: loaderPer((onDay: string | null) =>
      groupByKey(
        (posting) => posting.villageId,
        (ids: readonly number[]) => postingsOf(db, ids, onDay),
      ),
    ),
  }
}

/** What the resolvers of this noun need from a request. */
export interface PostingContext {
  readonly postingLoaders: ReturnType<typeof postingLoaders>
}
