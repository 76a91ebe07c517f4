import type { Dataset, DatasetColumn } from '../intake/dataset'
import { regionColumn, villageColumn } from '../village/common-columns'
import { checkDayOrder } from '../village/row-checks'
import { cooperativeLevelWords, operatingStatusWords, unionKindWords } from './cooperative-words'

const cooperativeColumns: readonly DatasetColumn[] = [
  villageColumn,
  {
    id: 'name',
    property: 'name',
    words: { zh: '合作社名称', en: 'Cooperative' },
    aliases: ['名称'],
    type: 'text',
    required: true,
    maxLength: 100,
    description: { zh: '登记名称；同村不得重名。', en: 'Registered name; unique within the village.' },
    example: '示例果蔬专业合作社',
  },
  {
    id: 'registeredOn',
    property: 'registeredOn',
    words: { zh: '注册日期', en: 'Registered on' },
    aliases: ['成立日期', '注册时间', '成立时间'],
    type: 'date',
    description: {
      zh: '工商注册日期。缺此日期时，该村各期合作社数按未上报处理。',
      en: 'Day of registration. Without it the number of cooperatives of the village is not known for any period.',
    },
    example: '2020-05-18',
  },
  {
    id: 'ledByPartyBranch',
    property: 'ledByPartyBranch',
    words: { zh: '党支部领办', en: 'Led by the Party branch' },
    aliases: ['是否党支部领办'],
    type: 'boolean',
    description: { zh: '是否为党支部领办合作社。', en: 'Whether the Party branch leads it.' },
    example: '是',
  },
  {
    id: 'operatingStatus',
    property: 'operatingStatus',
    words: { zh: '运行状态', en: 'Operating status' },
    aliases: ['经营状态', '年检结果'],
    type: 'enum',
    values: operatingStatusWords,
    description: { zh: '最近一次年度检查结果。', en: 'Result of the latest yearly check.' },
    example: '正常',
  },
  {
    id: 'memberHouseholds',
    property: 'memberHouseholds',
    words: { zh: '入社户数', en: 'Member households' },
    aliases: ['社员户数'],
    type: 'integer',
    unit: { zh: '户', en: 'households' },
    min: 0,
    max: 50_000,
    description: { zh: '入社的农户数。', en: 'Households that are members.' },
    example: '86',
  },
  {
    id: 'level',
    property: 'level',
    words: { zh: '示范社级别', en: 'Model level' },
    aliases: ['级别', '示范级别'],
    type: 'enum',
    values: cooperativeLevelWords,
    description: { zh: '示范社认定级别。', en: 'Level at which it was recognised as a model.' },
    example: '市级',
  },
  {
    id: 'deregisteredOn',
    property: 'deregisteredOn',
    words: { zh: '注销日期', en: 'Deregistered on' },
    aliases: ['注销时间'],
    type: 'date',
    description: {
      zh: '注销日期，当日不再计；未注销的留空。',
      en: 'Day of deregistration, on which it no longer counts; blank while registered.',
    },
    example: '2023-06-30',
  },
]

/** Cooperatives of villages. */
export const cooperativesDataset: Dataset = {
  key: 'cooperatives',
  words: { zh: '合作社', en: 'Cooperatives' },
  description: { zh: '每个合作社一行。', en: 'One row a cooperative.' },
  table: 'cooperative',
  columns: cooperativeColumns,
  naturalKey: ['villageId', 'name'],
  periodOf: () => null,
  check: (row) =>
    checkDayOrder(row, 'registeredOn', 'deregisteredOn', {
      zh: '注销日期早于注册日期。',
      en: 'It was deregistered before it was registered.',
    }),
}

const unionColumns: readonly DatasetColumn[] = [
  {
    id: 'code',
    property: 'code',
    words: { zh: '联合社编号', en: 'Union code' },
    aliases: ['编号'],
    type: 'text',
    required: true,
    maxLength: 40,
    description: { zh: '主管部门给定的编号。', en: 'Code given by the bureau.' },
    example: 'LHS-001',
  },
  {
    id: 'name',
    property: 'name',
    words: { zh: '联合社名称', en: 'Union' },
    aliases: ['名称'],
    type: 'text',
    required: true,
    maxLength: 100,
    description: { zh: '联合社或联盟名称。', en: 'Name of the union or alliance.' },
    example: '示例果业联合社',
  },
  {
    id: 'kind',
    property: 'kind',
    words: { zh: '类型', en: 'Kind' },
    type: 'enum',
    required: true,
    values: unionKindWords,
    description: { zh: '联合社或合作社联盟。', en: 'Union or alliance.' },
    example: '联合社',
  },
  regionColumn,
  {
    id: 'memberCooperatives',
    property: 'memberCooperatives',
    words: { zh: '成员社数', en: 'Member cooperatives' },
    type: 'integer',
    unit: { zh: '个', en: 'cooperatives' },
    min: 0,
    max: 10_000,
    description: { zh: '成员合作社数。', en: 'Cooperatives that joined.' },
    example: '7',
  },
  {
    id: 'formedOn',
    property: 'formedOn',
    words: { zh: '组建日期', en: 'Formed on' },
    aliases: ['成立日期'],
    type: 'date',
    description: { zh: '组建日期。', en: 'Day on which it was formed.' },
    example: '2022-09-01',
  },
]

/** Unions and alliances of cooperatives. */
export const cooperativeUnionsDataset: Dataset = {
  key: 'cooperativeUnions',
  words: { zh: '合作社联合社', en: 'Cooperative unions' },
  description: { zh: '每个联合社或联盟一行。', en: 'One row a union or alliance.' },
  table: 'cooperative_union',
  columns: unionColumns,
  naturalKey: ['code'],
  periodOf: () => null,
}

export const cooperativeDatasets: readonly Dataset[] = [cooperativesDataset, cooperativeUnionsDataset]
