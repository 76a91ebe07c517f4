import type { Reader } from '../db/database'
import { groupByKey, loadByKey } from '../db/loader'
import { loaderPer } from '../db/loader-per'
import { allClusters, clusterOfVillages, clustersByCode, membersOf } from './cluster.query'

/** The loaders of this noun, new for each request. */
export function clusterLoaders(db: Reader) {
  return {
    allClusters: () => allClusters(db),
    clusterByCode: loadByKey(
      (cluster) => cluster.code,
      (codes: readonly string[]) => clustersByCode(db, codes),
    ),
    /** The cluster of a village on a day. */
    clusterOfVillage: loaderPer((onDay: string) =>
      loadByKey(
        (membership) => membership.villageId,
        (ids: readonly number[]) => clusterOfVillages(db, ids, onDay),
      ),
    ),
    /** The members of a cluster, by its code, on a day. */
    membersOfCluster: loaderPer((onDay: string) =>
      groupByKey(
        (membership) => membership.clusterCode,
        (codes: readonly string[]) => membersOf(db, codes, onDay),
      ),
    ),
  }
}

/** What the resolvers of this noun need from a request. */
export interface ClusterContext {
  readonly clusterLoaders: ReturnType<typeof clusterLoaders>
}
