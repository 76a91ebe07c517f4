import { classifyFlag } from '../measure/classify-column'
import { classifyMembers } from '../measure/classify-members'
import type { GroupKey } from '../measure/group-key'
import { GroupFlag } from '../measure/group-values'
import { measureGroupKey } from '../measure/measure-group-key'
import { Cluster } from './cluster.entity'
import { clusterMembersOn } from './cluster.query'

export const clusterGroupKeys: readonly GroupKey[] = [
  measureGroupKey(
    'inCluster',
    'inCluster',
    () => GroupFlag,
    'Whether they are in a cluster at the end of the period.',
    classifyFlag,
  ),
  {
    key: 'cluster',
    type: () => Cluster,
    nullable: true,
    namesPlaces: true,
    description: 'The cluster at the end of the period, of several the one joined last; null for villages in none.',
    classify: async ({ db, map, onDay }) => {
      const memberships = await clusterMembersOn(db, onDay)
      const clusters = new Map(memberships.map(({ cluster }) => [cluster.code, cluster]))
      const newest = new Map(memberships.map(({ villageId, cluster }) => [villageId, cluster.code]))
      const members = Array.from(newest, ([villageId, key]) => ({ villageId, key }))
      const codes = [...clusters.keys()].sort()
      return classifyMembers(map, members, codes, (code) => clusters.get(code))
    },
  },
]
