import type { Form, HandedIn } from '../intake/form'
import { findWhere } from '../intake/registry-table'
import { clusterMembersDataset, clustersDataset } from './cluster.dataset'
import type { ClusterInput, ClusterMemberInput } from './cluster.input'

/** The form of a cluster itself; its members are a form of their own. */
export function clusterForm({ code, name, isPilot, startedOn, leadVillageCode }: ClusterInput, by: HandedIn): Form {
  const cells = { code, name, isPilot, startedOn: startedOn ?? null, leadVillageCode: leadVillageCode ?? null }
  return {
    ...by,
    title: `片区 ${code}`,
    rows: [{ dataset: clustersDataset, path: 'cluster', cells }],
    stored: async () => [],
  }
}

/** The form of all members of a cluster, past and present: a stored one that it lacks is withdrawn. */
export function clusterMembersForm(clusterCode: string, members: readonly ClusterMemberInput[], by: HandedIn): Form {
  return {
    ...by,
    title: `片区成员村 ${clusterCode}`,
    rows: members.map(({ villageCode, joinedOn, leftOn }, index) => ({
      dataset: clusterMembersDataset,
      path: `members.${index}`,
      cells: { clusterCode, villageCode, joinedOn, leftOn: leftOn ?? null },
    })),
    stored: async (reader) => [
      {
        dataset: clusterMembersDataset,
        rows: await findWhere(reader, clusterMembersDataset, 'clusterCode', [clusterCode]),
      },
    ],
  }
}
