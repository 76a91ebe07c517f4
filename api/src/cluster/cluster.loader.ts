import type { Reader } from '../db/database'
import { groupByKey, loadByKey } from '../db/loader'
import { loaderPer } from '../db/loader-per'
import type { Cluster } from './cluster.entity'
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

/** Whether a village, by its internal id, lies where the asker may look. */
export type SeesVillage = (villageId: number) => boolean

/** The loaders of this noun, new for each request. With `sees` they know of no other villages, and of no cluster without one. */
export function clusterLoaders(db: Reader, sees: SeesVillage | null = null) {
  let memberships: Promise<DatedMembership[]> | null = null
  const seen = <Row extends { readonly villageId: number }>(rows: Row[]): Row[] =>
    sees ? rows.filter(({ villageId }) => sees(villageId)) : rows
  const readMemberships = () => {
    memberships ??= allMemberships(db).then(seen)
    return memberships
  }
  const seenClusters = async (clusters: Cluster[]): Promise<Cluster[]> => {
    if (!sees) return clusters
    const codes = new Set((await readMemberships()).map(({ clusterCode }) => clusterCode))
    return clusters.filter(({ code }) => codes.has(code))
  }
  return {
    allClusters: async () => seenClusters(await allClusters(db)),
    clusterByCode: loadByKey(
      (cluster) => cluster.code,
      async (codes: readonly string[]) => seenClusters(await clustersByCode(db, codes)),
    ),
    /** The cluster of a village on a day. */
    clusterOfVillage: loaderPer((onDay: string) =>
      loadByKey(
        (membership) => membership.villageId,
        async (ids: readonly number[]) => seen(await clusterOfVillages(db, ids, onDay)),
      ),
    ),
    /** The members of a cluster, by its code, on a day. */
    membersOfCluster: loaderPer((onDay: string) =>
      groupByKey(
        (membership) => membership.clusterCode,
        async (codes: readonly string[]) => seen(await membersOf(db, codes, onDay)),
      ),
    ),
    /** The memberships of a cluster, by its code, past and present. */
    membershipsOfCluster: groupByKey(
      (membership) => membership.clusterCode,
      async (codes: readonly string[]) => seen(await membershipsOf(db, codes)),
    ),
    /** The milestones of a cluster, by its code. */
    milestonesOfCluster: groupByKey(
      (milestone) => milestone.clusterCode,
      (codes: readonly string[]) => milestonesOf(db, codes),
    ),
    /** Every membership there is, read once a request. */
    allMemberships: readMemberships,
  }
}

/** What the resolvers of this noun need from a request. */
export interface ClusterContext {
  readonly clusterLoaders: ReturnType<typeof clusterLoaders>
}
