import { clusterMembersDataset, clustersDataset } from '../cluster/cluster.dataset'
import { clusterMilestonesDataset } from '../cluster/cluster-milestone.dataset'
import { addMonths } from '../common/calendar'
import type { Row } from '../intake/dataset'
import type { SampleCluster } from './choose-clusters'
import { LAST_DAY } from './sample-options'
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

const STEPS = ['片区启动联建', '共建分拣冷藏仓库投用', '统一品牌开始销售'] as const
const MONTHS_A_STEP = 8

/** What happened to a cluster of the sample since it began. */
export function clusterSteps({ startedOn }: SampleCluster): { readonly happenedOn: string; readonly title: string }[] {
  const steps = STEPS.map((title, index) => ({ happenedOn: addMonths(startedOn, index * MONTHS_A_STEP), title }))
  return steps.filter(({ happenedOn }) => happenedOn <= LAST_DAY)
}

function* milestoneRows({ clusters }: SamplePlan): Generator<Row, void> {
  for (const cluster of clusters) for (const step of clusterSteps(cluster)) yield { clusterCode: cluster.code, ...step }
}

export const clusterTable: SampleTable = { dataset: clustersDataset, rows: clusterRows }
export const clusterMemberTable: SampleTable = { dataset: clusterMembersDataset, rows: memberRows }
export const clusterMilestoneTable: SampleTable = { dataset: clusterMilestonesDataset, rows: milestoneRows }
