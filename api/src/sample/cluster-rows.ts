import { clusterMembersDataset, clustersDataset } from '../cluster/cluster.dataset'
import type { Row } from '../intake/dataset'
import type { SamplePlan } from './sample-plan'
import type { SampleTable } from './sample-table'

function* clusterRows({ clusters, map }: SamplePlan): Generator<Row, void> {
  for (const { code, name, isPilot, startedOn, lead } of clusters)
    yield { code, name, isPilot, startedOn, leadVillageId: map.villageCodes[lead] as string }
}

function* memberRows({ clusters, map }: SamplePlan): Generator<Row, void> {
  for (const { code, members } of clusters)
    for (const { village, joinedOn, leftOn } of members)
      yield { clusterCode: code, villageId: map.villageCodes[village] as string, joinedOn, leftOn }
}

export const clusterTable: SampleTable = { dataset: clustersDataset, rows: clusterRows }
export const clusterMemberTable: SampleTable = { dataset: clusterMembersDataset, rows: memberRows }
