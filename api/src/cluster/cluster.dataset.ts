import type { Dataset, DatasetColumn } from '../intake/dataset'
import { villageColumn } from '../village/common-columns'
import { checkDayOrder } from '../village/row-checks'

const codeColumn: DatasetColumn = {
  id: 'code',
  property: 'code',
  words: { zh: '片区编号', en: 'Cluster code' },
  aliases: ['编号'],
  type: 'text',
  required: true,
  maxLength: 40,
  description: { zh: '主管部门给定的片区编号。', en: 'Code of the cluster given by the bureau.' },
  example: 'PQ-001',
}

const clusterColumns: readonly DatasetColumn[] = [
  codeColumn,
  {
    id: 'name',
    property: 'name',
    words: { zh: '片区名称', en: 'Cluster' },
    aliases: ['名称'],
    type: 'text',
    required: true,
    maxLength: 100,
    description: { zh: '片区名称。', en: 'Name of the cluster.' },
    example: '示例果业片区',
  },
  {
    id: 'isPilot',
    property: 'isPilot',
    words: { zh: '试点', en: 'Pilot' },
    aliases: ['是否试点'],
    type: 'boolean',
    required: true,
    description: { zh: '是否为试点片区。', en: 'Whether it is a pilot.' },
    example: '是',
  },
  {
    id: 'startedOn',
    property: 'startedOn',
    words: { zh: '启动日期', en: 'Started on' },
    aliases: ['启动时间'],
    type: 'date',
    description: { zh: '开始联建的日期。', en: 'Day on which joint work began.' },
    example: '2022-04-01',
  },
  {
    ...villageColumn,
    id: 'leadVillageCode',
    property: 'leadVillageId',
    words: { zh: '牵头村代码', en: 'Lead village code' },
    aliases: ['牵头村'],
    required: false,
    description: { zh: '牵头村的12位代码。', en: 'The 12-digit code of the village that leads.' },
  },
]

/** Clusters of villages. */
export const clustersDataset: Dataset = {
  key: 'clusters',
  words: { zh: '片区', en: 'Clusters' },
  description: { zh: '每个片区一行(方案五.3)。', en: 'One row a cluster (clause 五.3).' },
  table: 'cluster',
  columns: clusterColumns,
  naturalKey: ['code'],
  periodOf: () => null,
}

/** The code by which members and milestones name their cluster. */
export const clusterCodeColumn: DatasetColumn = {
  ...codeColumn,
  id: 'clusterCode',
  property: 'clusterCode',
  aliases: ['所属片区编号'],
}

const memberColumns: readonly DatasetColumn[] = [
  clusterCodeColumn,
  villageColumn,
  {
    id: 'joinedOn',
    property: 'joinedOn',
    words: { zh: '加入日期', en: 'Joined on' },
    aliases: ['加入时间'],
    type: 'date',
    required: true,
    description: { zh: '加入片区的日期，当日起计。', en: 'First day in the cluster, inclusive.' },
    example: '2022-04-01',
  },
  {
    id: 'leftOn',
    property: 'leftOn',
    words: { zh: '退出日期', en: 'Left on' },
    aliases: ['退出时间'],
    type: 'date',
    description: {
      zh: '退出片区的日期，当日不再计；仍在片区的留空。',
      en: 'Day on which it left and no longer counts; blank while in the cluster.',
    },
    example: '2024-01-01',
  },
]

/** Dated members of clusters. */
export const clusterMembersDataset: Dataset = {
  key: 'clusterMembers',
  words: { zh: '片区成员村', en: 'Cluster members' },
  description: {
    zh: '每个片区每个成员村每次加入一行，带加入和退出日期。名单是封闭的：不在名单上的村不在片区内。',
    en: 'One row a cluster, village and joining, with its dates. The list is closed: a village not on it is in no cluster.',
  },
  table: 'cluster_member',
  columns: memberColumns,
  naturalKey: ['clusterCode', 'villageId', 'joinedOn'],
  references: { clusterCode: 'clusters' },
  periodOf: (row) => (typeof row.joinedOn === 'string' ? row.joinedOn : null),
  check: (row) =>
    checkDayOrder(row, 'joinedOn', 'leftOn', {
      zh: '退出日期早于加入日期。',
      en: 'The village left before it joined.',
    }),
}
