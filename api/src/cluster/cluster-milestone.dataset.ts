import { personalDataIn } from '../common/personal-data'
import type { Dataset } from '../intake/dataset'
import { clusterCodeColumn } from './cluster.dataset'

/** Dated milestones of clusters. Several of one day are told apart by their titles, so that none needs a number. */
export const clusterMilestonesDataset: Dataset = {
  key: 'clusterMilestones',
  words: { zh: '片区节点', en: 'Cluster milestones' },
  description: { zh: '每个片区每个节点一行。', en: 'One row a milestone of a cluster.' },
  table: 'cluster_milestone',
  columns: [
    clusterCodeColumn,
    {
      id: 'happenedOn',
      property: 'happenedOn',
      words: { zh: '节点日期', en: 'Happened on' },
      aliases: ['日期', '发生日期'],
      type: 'date',
      required: true,
      description: { zh: '发生的日期。', en: 'Day on which it happened.' },
      example: '2022-12-01',
    },
    {
      id: 'title',
      property: 'title',
      words: { zh: '节点', en: 'Milestone' },
      aliases: ['节点名称', '事项'],
      type: 'text',
      required: true,
      maxLength: 200,
      description: {
        zh: '发生了什么，一句话；不写人名和联系方式。',
        en: 'What happened, in a sentence; no names of persons, no phone numbers.',
      },
      example: '共建冷藏仓库投用',
    },
  ],
  naturalKey: ['clusterCode', 'happenedOn', 'title'],
  references: { clusterCode: 'clusters' },
  periodOf: () => null,
  check: ({ title }) =>
    typeof title !== 'string' || personalDataIn(title) === null
      ? []
      : [
          {
            property: 'title',
            code: 'PERSONAL_DATA',
            words: {
              zh: '节点中有身份证号或手机号；只写发生了什么，请删去个人信息。',
              en: 'The milestone holds an identity or phone number; tell what happened and take it out.',
            },
          },
        ],
}
