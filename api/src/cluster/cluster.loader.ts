import type { Reader } from '../db/database'
import { groupByKey, loadByKey } from '../db/loader'
import { loaderPer } from '../db/loader-per'
import {
  allClusters,
  allMemberships,
  clusterOfVillages,
  clustersByCode,
  type DatedMembership,
  membershipsOf,
  membersOf,
  milestonesOf,
} from './cluster.query'

/** The loaders of this noun, new for each request. */
export function clusterLoaders(db: Reader) {
  let memberships: Promise<DatedMembership[]> | null = null
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
    /** The memberships of a cluster, by its code, past and present. */
    membershipsOfCluster: groupByKey(
      (membership) => membership.clusterCode,
      (codes: readonly string[]) => membershipsOf(db, codes),
    ),
    /** The milestones of a cluster, by its code. */
    milestonesOfCluster: groupByKey(
      (milestone) => milestone.clusterCode,
      (codes: readonly string[]) => milestonesOf(db, codes),
    ),
    /** Every membership there is, read once a request. */
    allMemberships: () => {
      memberships ??= allMemberships(db)
      return memberships
    },
  }
}

/** What the resolvers of this noun need from a request. */
export interface ClusterContext {
  readonly clusterLoaders: ReturnType<typeof clusterLoaders>
}
