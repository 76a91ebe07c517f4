import type { Reader } from '../db/database'
import type { Dataset } from '../intake/dataset'
import type { Form, HandedIn, StoredPart } from '../intake/form'
import { findWhere } from '../intake/registry-table'
import { clusterMembersDataset, clustersDataset } from './cluster.dataset'
import type { ClusterInput, ClusterMemberInput, ClusterMilestoneInput } from './cluster.input'
import { clusterMilestonesDataset } from './cluster-milestone.dataset'

/** The form of a cluster itself, and of all its members where they are handed in with it; null leaves them alone. */
export function clusterForm(
  { code, name, isPilot, startedOn, leadVillageCode }: ClusterInput,
  members: readonly ClusterMemberInput[] | null,
  by: HandedIn,
): Form {
  const cells = { code, name, isPilot, startedOn: startedOn ?? null, leadVillageCode: leadVillageCode ?? null }
  const own = members === null ? null : clusterMembersForm(code, members, by)
  return {
    ...by,
    title: `片区 ${code}`,
    rows: [{ dataset: clustersDataset, path: 'cluster', cells }, ...(own?.rows ?? [])],
    stored: async (reader) => own?.stored(reader) ?? [],
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
    stored: async (reader) => [await storedOf(reader, clusterMembersDataset, clusterCode)],
  }
}

/** The form of all milestones of a cluster: a stored one that it lacks is withdrawn. */
export function clusterMilestonesForm(
  clusterCode: string,
  milestones: readonly ClusterMilestoneInput[],
  by: HandedIn,
): Form {
  return {
    ...by,
    title: `片区节点 ${clusterCode}`,
    rows: milestones.map(({ happenedOn, title }, index) => ({
      dataset: clusterMilestonesDataset,
      path: `milestones.${index}`,
      cells: { clusterCode, happenedOn, title },
    })),
    stored: async (reader) => [await storedOf(reader, clusterMilestonesDataset, clusterCode)],
  }
}

/** What is stored of a dataset of a cluster. */
async function storedOf(reader: Reader, dataset: Dataset, clusterCode: string): Promise<StoredPart> {
  return { dataset, rows: await findWhere(reader, dataset, 'clusterCode', [clusterCode]) }
}
