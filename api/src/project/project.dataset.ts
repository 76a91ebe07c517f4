import type { Dataset, DatasetColumn } from '../intake/dataset'
import { tenThousandYuan, villageColumn } from '../village/common-columns'
import { checkDayOrder } from '../village/row-checks'
import { projectKindWords } from './project-kind'

const columns: readonly DatasetColumn[] = [
  villageColumn,
  {
    id: 'name',
    property: 'name',
    words: { zh: '实事名称', en: 'Project' },
    aliases: ['项目名称', '名称'],
    type: 'text',
    required: true,
    maxLength: 100,
    description: { zh: '民生实事名称；同村不得重名。', en: 'What is to be solved; unique within the village.' },
    example: '村内主路硬化',
  },
  {
    id: 'kind',
    property: 'kind',
    words: { zh: '实事类型', en: 'Kind' },
    aliases: ['类型', '项目类型'],
    type: 'enum',
    required: true,
    values: projectKindWords,
    description: { zh: '实事所属类型。', en: 'What it is about.' },
    example: '道路',
  },
  {
    id: 'startedOn',
    property: 'startedOn',
    words: { zh: '开工日期', en: 'Started on' },
    aliases: ['开始日期', '开工时间'],
    type: 'date',
    description: { zh: '开工或开始办理的日期。', en: 'Day on which work began.' },
    example: '2024-03-10',
  },
  {
    id: 'dueOn',
    property: 'dueOn',
    words: { zh: '应办结日期', en: 'Due on' },
    aliases: ['计划完成日期', '完成时限'],
    type: 'date',
    description: {
      zh: '应办结的最后一日，当日办结为按期；缺此日期的不计入按期办结率。',
      en: 'Last day on which completion is in time. Without it the project is left out of the on-time rate.',
    },
    example: '2024-10-31',
  },
  {
    id: 'completedOn',
    property: 'completedOn',
    words: { zh: '办结日期', en: 'Completed on' },
    aliases: ['完成日期', '竣工日期', '验收日期'],
    type: 'date',
    description: { zh: '验收办结日期；未办结的留空。', en: 'Day of acceptance; blank while open.' },
    example: '2024-09-28',
  },
  {
    id: 'investment',
    property: 'investmentFen',
    words: { zh: '投资额', en: 'Investment' },
    aliases: ['投资金额', '总投资'],
    type: 'money',
    unit: tenThousandYuan,
    min: 0,
    description: { zh: '投入资金。', en: 'Money put in.' },
    example: '18.60',
  },
  {
    id: 'beneficiaryHouseholds',
    property: 'beneficiaryHouseholds',
    words: { zh: '受益户数', en: 'Beneficiary households' },
    type: 'integer',
    unit: { zh: '户', en: 'households' },
    min: 0,
    max: 50_000,
    description: { zh: '受益户数，只填户数。', en: 'Households that benefit; a count only.' },
    example: '140',
  },
]

/** Livelihood projects of villages. */
export const livelihoodProjectsDataset: Dataset = {
  key: 'livelihoodProjects',
  words: { zh: '民生实事', en: 'Livelihood projects' },
  description: { zh: '每件民生实事一行(方案三.5)。', en: 'One row a livelihood project or matter (clause 三.5).' },
  table: 'livelihood_project',
  columns,
  naturalKey: ['villageId', 'name'],
  periodOf: () => null,
  check: (row) =>
    checkDayOrder(row, 'startedOn', 'completedOn', {
      zh: '办结日期早于开工日期。',
      en: 'It was completed before it was started.',
    }),
}

export const projectDatasets: readonly Dataset[] = [livelihoodProjectsDataset]
