import type { Reader } from '../db/database'
import { groupByKey } from '../db/loader'
import { loaderPer } from '../db/loader-per'
import { industriesOf } from './industry.query'

/** The loaders of this noun, new for each request. */
export function industryLoaders(db: Reader) {
  return {
    /** Active on a day. */
    industriesOfVillage: loaderPer((onDay: string) =>
      groupByKey(
        (industry) => industry.villageId,
        (ids: readonly number[]) => industriesOf(db, ids, onDay),
      ),
    ),
  }
}

/** What the resolvers of this noun need from a request. */
export interface IndustryContext {
  readonly industryLoaders: ReturnType<typeof industryLoaders>
}
