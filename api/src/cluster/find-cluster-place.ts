import type { PlaceContext } from '../division/place-context'
import type { ClusterContext } from './cluster.loader'
import { placeOfCluster } from './cluster-members.resolver'
import { CLUSTER_PREFIX, type ClusterPlace } from './cluster-place'

/** The cluster whose place tells a code, with its members on a day; null where the code is of none. */
export async function findClusterPlace(
  context: ClusterContext & PlaceContext,
  code: string,
  day: string | null,
): Promise<ClusterPlace | null> {
  if (!code.startsWith(CLUSTER_PREFIX)) return null
  const cluster = await context.clusterLoaders.clusterByCode.load(code.slice(CLUSTER_PREFIX.length))
  return cluster && placeOfCluster(context, cluster, day ?? undefined)
}
