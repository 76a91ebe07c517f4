import type { Reader } from '../db/database'
import { groupByKey, loadByKey } from '../db/loader'
import { loaderPer } from '../db/loader-per'
import { categoriesOf, profilesOf } from './village.query'

/** The loaders of this noun, new for each request. */
export function villageLoaders(db: Reader) {
  return {
    /** Of a year, or of each village's latest. */
    profileOfVillage: loaderPer((year: number | null) =>
      loadByKey(
        (profile) => profile.villageId,
        (ids: readonly number[]) => profilesOf(db, ids, year),
      ),
    ),
    /** In force on a day. */
    categoriesOfVillage: loaderPer((onDay: string) =>
      groupByKey(
        (listing) => listing.villageId,
        (ids: readonly number[]) => categoriesOf(db, ids, onDay),
      ),
    ),
  }
}

/** What the resolvers of this noun need from a request. */
export interface VillageContext {
  readonly villageLoaders: ReturnType<typeof villageLoaders>
}
