import { todayInShanghai } from '../common/calendar'
import type { DivisionMap } from '../division/division-map'
import { requirePlace } from '../division/find-place'
import { forEachVillage } from '../measure/gather'
import type { Cluster } from './cluster.entity'
import type { ClusterContext } from './cluster.loader'

/** Clusters by code: all that are known; inside a place or on a day those with a member then and there. */
export async function clustersWithin(
  { clusterLoaders }: ClusterContext,
  map: DivisionMap,
  within: string | null,
  onDay: string | null,
): Promise<Cluster[]> {
  const clusters = await clusterLoaders.allClusters()
  if (within === null && onDay === null) return clusters
  const inside = within === null ? null : idsInside(map, within)
  const loader = clusterLoaders.membersOfCluster(onDay ?? todayInShanghai())
  const members = await Promise.all(clusters.map(({ code }) => loader.load(code)))
  return clusters.filter((_, at) => members[at]?.some(({ villageId }) => inside?.has(villageId) ?? true))
}

function idsInside(map: DivisionMap, code: string): Set<number> {
  const ids = new Set<number>()
  forEachVillage(requirePlace(map, code).villageSet, null, (index) => ids.add(map.villageIds[index] as number))
  return ids
}
