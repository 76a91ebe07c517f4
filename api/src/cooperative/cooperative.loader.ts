import type { Reader } from '../db/database'
import { groupByKey } from '../db/loader'
import { loaderPer } from '../db/loader-per'
import { cooperativesOf } from './cooperative.query'

/** The loaders of this noun, new for each request. */
export function cooperativeLoaders(db: Reader) {
  return {
    /** Standing on a day. */
    cooperativesOfVillage: loaderPer((onDay: string) =>
      groupByKey(
        (cooperative) => cooperative.villageId,
        (ids: readonly number[]) => cooperativesOf(db, ids, onDay),
      ),
    ),
  }
}

/** What the resolvers of this noun need from a request. */
export interface CooperativeContext {
  readonly cooperativeLoaders: ReturnType<typeof cooperativeLoaders>
}
