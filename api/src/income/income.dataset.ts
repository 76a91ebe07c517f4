import type { Words } from '../common/words'
import type { Dataset, DatasetColumn } from '../intake/dataset'
import { endOfYear, regionColumn, tenThousandYuan, villageColumn, yearColumn, yuan } from '../village/common-columns'
import { checkIncomeComponents } from './check-income-components'
import { incomeJump } from './check-income-jump'

/** A column of money: identifier in files without `Fen`, stored in fen, headed 元 or 万元. */
function moneyColumn(
  property: `${string}Fen`,
  words: Words,
  description: Words,
  more: Partial<DatasetColumn> = {},
): DatasetColumn {
  const id = property.slice(0, -'Fen'.length)
  return { id, property, words, type: 'money', unit: tenThousandYuan, min: 0, description, example: '3.50', ...more }
}

const collectiveIncomeColumns: readonly DatasetColumn[] = [
  villageColumn,
  yearColumn,
  moneyColumn(
    'totalFen',
    { zh: '总收入', en: 'Total' },
    {
      zh: '村集体经济总收入：经营收入、发包及上交收入、投资收益、补助收入、其他收入之和。',
      en: 'Total collective income: business, contracting, investment, subsidies and other.',
    },
    { aliases: ['村集体经济总收入', '村集体收入', '合计收入', '集体经济收入'], required: true, example: '15.80' },
  ),
  moneyColumn(
    'businessFen',
    { zh: '经营收入', en: 'Business income' },
    { zh: '集体自营收入。', en: 'Income from business of the collective.' },
  ),
  moneyColumn(
    'contractingFen',
    { zh: '发包及上交收入', en: 'Contracting and remitted income' },
    { zh: '发包资源资产和所属单位上交的收入。', en: 'Income from contracts and from subordinate units.' },
    { aliases: ['发包上交收入', '发包收入'] },
  ),
  moneyColumn(
    'investmentFen',
    { zh: '投资收益', en: 'Return on investment' },
    { zh: '对外投资净收益，可为负。', en: 'Net return on investments; may be negative.' },
    { min: undefined },
  ),
  moneyColumn(
    'subsidyFen',
    { zh: '补助收入', en: 'Subsidies' },
    { zh: '财政等补助收入。', en: 'Subsidies from public funds and others.' },
    { aliases: ['财政补助收入'] },
  ),
  moneyColumn(
    'otherFen',
    { zh: '其他收入', en: 'Other income' },
    { zh: '以上各项以外的收入。', en: 'Income of no other kind.' },
  ),
  {
    id: 'note',
    property: 'note',
    words: { zh: '说明', en: 'Note' },
    aliases: ['备注', '情况说明'],
    type: 'text',
    maxLength: 300,
    description: {
      zh: '数据说明；收入比上年增减5倍以上时请写明原因。',
      en: 'Explanation; wanted where income is over five times, or under a fifth of, the year before.',
    },
    example: '土地征收补偿一次性入账',
  },
]

/** Collective incomes of villages, total and components. */
export const collectiveIncomesDataset: Dataset = {
  key: 'collectiveIncomes',
  words: { zh: '村集体收入', en: 'Collective incomes' },
  description: {
    zh: '每村每年一行：总收入和五项构成(方案三.3)。',
    en: 'One row a village and year: total and its five components (clause 三.3).',
  },
  table: 'collective_income',
  columns: collectiveIncomeColumns,
  naturalKey: ['villageId', 'year'],
  periodOf: (row) => endOfYear(row.year),
  check: checkIncomeComponents,
  compare: incomeJump,
}

/** Per-capita incomes as villages report them. */
export const residentIncomesDataset: Dataset = {
  key: 'residentIncomes',
  words: { zh: '村民人均收入(上报)', en: 'Reported per-capita incomes' },
  description: {
    zh: '每村每年一行：村级上报的村民人均收入(上报口径，未经审计，不是住户调查数)。',
    en: 'One row a village and year: per-capita income as the village reports it, unaudited; not the survey statistic.',
  },
  table: 'resident_income',
  columns: [
    villageColumn,
    yearColumn,
    moneyColumn(
      'reportedFen',
      { zh: '村民人均收入', en: 'Reported per-capita income' },
      { zh: '上报口径的村民人均年收入。', en: 'Yearly income per villager as reported.' },
      { aliases: ['人均收入', '村民人均收入(上报)'], required: true, unit: yuan, example: '21500' },
    ),
  ],
  naturalKey: ['villageId', 'year'],
  periodOf: (row) => endOfYear(row.year),
}

/** Survey statistics of counties and above. */
export const ruralIncomeStatsDataset: Dataset = {
  key: 'ruralIncomeStats',
  words: { zh: '农村居民人均可支配收入', en: 'Rural per-capita disposable income' },
  description: {
    zh: '统计部门住户调查数，区市及以上，按年或按季累计；不由村级数据平均而来。',
    en: 'Household survey of the statistics office, counties and above, by year or cumulative quarter; never averaged from villages.',
  },
  table: 'rural_income_stat',
  columns: [
    regionColumn,
    {
      id: 'period',
      property: 'period',
      words: { zh: '周期', en: 'Period' },
      aliases: ['时期', '年份', '年度'],
      type: 'period',
      required: true,
      description: {
        zh: '年度，或季度(当年1月至该季末的累计数)。',
        en: 'A year, or a quarter (cumulative from January to its end).',
      },
      example: '2024',
    },
    moneyColumn(
      'valueFen',
      { zh: '人均可支配收入', en: 'Per-capita disposable income' },
      { zh: '农村居民人均可支配收入。', en: 'Disposable income per rural resident.' },
      { aliases: ['农村居民人均可支配收入'], required: true, unit: yuan, example: '26800' },
    ),
  ],
  naturalKey: ['regionId', 'period'],
  periodOf: () => null,
}

export const incomeDatasets: readonly Dataset[] = [
  collectiveIncomesDataset,
  residentIncomesDataset,
  ruralIncomeStatsDataset,
]
