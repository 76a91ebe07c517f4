import type { Dataset, DatasetColumn } from '../intake/dataset'
import { tenThousandYuan, villageColumn } from '../village/common-columns'
import { checkDayOrder } from '../village/row-checks'
import { industryKindWords } from './industry-kind'

const columns: readonly DatasetColumn[] = [
  villageColumn,
  {
    id: 'name',
    property: 'name',
    words: { zh: '产业名称', en: 'Industry' },
    aliases: ['名称', '产业'],
    type: 'text',
    required: true,
    maxLength: 100,
    description: { zh: '产业或产品名称；同村不得重名。', en: 'Industry or product; unique within the village.' },
    example: '大樱桃',
  },
  {
    id: 'kind',
    property: 'kind',
    words: { zh: '产业类型', en: 'Kind' },
    aliases: ['类型', '产业类别'],
    type: 'enum',
    required: true,
    values: industryKindWords,
    description: { zh: '产业所属类型。', en: 'The kind it belongs to.' },
    example: '果业',
  },
  {
    id: 'isSpecialty',
    property: 'isSpecialty',
    words: { zh: '优势特色产业', en: 'Specialty' },
    aliases: ['是否特色产业', '特色产业'],
    type: 'boolean',
    required: true,
    description: {
      zh: '是否认定为优势特色产业(方案三.3)。',
      en: 'Whether it is recognised as a specialty industry (clause 三.3).',
    },
    example: '是',
  },
  {
    id: 'startedOn',
    property: 'startedOn',
    words: { zh: '起始日期', en: 'Started on' },
    aliases: ['开始日期', '起始时间'],
    type: 'date',
    description: {
      zh: '开始经营的日期。缺此日期时，该村各期产业数按未上报处理。',
      en: 'First day of operation. Without it the number of industries of the village is not known for any period.',
    },
    example: '2019-03-01',
  },
  {
    id: 'endedOn',
    property: 'endedOn',
    words: { zh: '终止日期', en: 'Ended on' },
    aliases: ['结束日期', '终止时间'],
    type: 'date',
    description: {
      zh: '终止日期，当日不再计；仍在经营的留空。',
      en: 'Day on which it ended and no longer counts; blank while active.',
    },
    example: '2023-12-31',
  },
  {
    id: 'output',
    property: 'outputFen',
    words: { zh: '年产值', en: 'Yearly output' },
    aliases: ['产值'],
    type: 'money',
    unit: tenThousandYuan,
    min: 0,
    description: { zh: '最近一年的产值。', en: 'Output of the latest year.' },
    example: '126.50',
  },
  {
    id: 'areaMu',
    property: 'areaMu',
    words: { zh: '面积', en: 'Area' },
    aliases: ['种植面积', '规模', '面积(亩)'],
    type: 'decimal',
    unit: { zh: '亩', en: 'mu' },
    min: 0,
    max: 1_000_000,
    description: { zh: '种养或经营面积。', en: 'Area under cultivation or use.' },
    example: '320',
  },
]

/** Industries of villages. */
export const industriesDataset: Dataset = {
  key: 'industries',
  words: { zh: '产业', en: 'Industries' },
  description: { zh: '每村每个产业一行。', en: 'One row an industry of a village.' },
  table: 'industry',
  columns,
  naturalKey: ['villageId', 'name'],
  periodOf: () => null,
  check: (row) =>
    checkDayOrder(row, 'startedOn', 'endedOn', { zh: '终止日期早于起始日期。', en: 'It ended before it started.' }),
}

export const industryDatasets: readonly Dataset[] = [industriesDataset]
