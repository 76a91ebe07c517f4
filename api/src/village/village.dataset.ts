import type { Words } from '../common/words'
import type { Dataset, DatasetColumn } from '../intake/dataset'
import { endOfYear, villageColumn, yearColumn } from './common-columns'
import { checkDayOrder, checkNotMore } from './row-checks'
import { villageCategoryWords } from './village-category'

const households: Words = { zh: '户', en: 'households' }
const persons: Words = { zh: '人', en: 'persons' }

/** No village has more: a larger number is a slip, such as a code in the wrong column. */
const MAX_HOUSEHOLDS = 50_000
const MAX_PERSONS = 200_000

const profileColumns: readonly DatasetColumn[] = [
  villageColumn,
  yearColumn,
  {
    id: 'registeredHouseholds',
    property: 'registeredHouseholds',
    words: { zh: '户籍户数', en: 'Registered households' },
    aliases: ['总户数', '户数'],
    type: 'integer',
    unit: households,
    min: 0,
    max: MAX_HOUSEHOLDS,
    description: { zh: '年末户籍户数。', en: 'Registered households at the end of the year.' },
    example: '212',
  },
  {
    id: 'residentHouseholds',
    property: 'residentHouseholds',
    words: { zh: '常住户数', en: 'Resident households' },
    type: 'integer',
    unit: households,
    min: 0,
    max: MAX_HOUSEHOLDS,
    description: {
      zh: '年末常住户数；入户走访覆盖率的分母。',
      en: 'Resident households at the end of the year; the denominator of household visits.',
    },
    example: '180',
  },
  {
    id: 'registeredPopulation',
    property: 'registeredPopulation',
    words: { zh: '户籍人口', en: 'Registered population' },
    aliases: ['总人口', '人口数'],
    type: 'integer',
    unit: persons,
    min: 0,
    max: MAX_PERSONS,
    description: { zh: '年末户籍人口。', en: 'Registered population at the end of the year.' },
    example: '563',
  },
  {
    id: 'residentPopulation',
    property: 'residentPopulation',
    words: { zh: '常住人口', en: 'Resident population' },
    type: 'integer',
    unit: persons,
    min: 0,
    max: MAX_PERSONS,
    description: { zh: '年末常住人口。', en: 'Resident population at the end of the year.' },
    example: '448',
  },
  {
    id: 'partyMembers',
    property: 'partyMembers',
    words: { zh: '党员数', en: 'Party members' },
    aliases: ['党员人数'],
    type: 'integer',
    unit: persons,
    min: 0,
    max: MAX_PERSONS,
    description: { zh: '年末党员人数，只填人数。', en: 'Party members at the end of the year; a count only.' },
    example: '31',
  },
]

/** Households, population and Party members by year. */
export const villagesDataset: Dataset = {
  key: 'villages',
  words: { zh: '村基本情况', en: 'Village profiles' },
  description: {
    zh: '每村每年一行：户数、人口和党员数，均为年末数。',
    en: 'One row a village and year: households, population and Party members at the end of the year.',
  },
  table: 'village_profile',
  columns: profileColumns,
  naturalKey: ['villageId', 'year'],
  periodOf: (row) => endOfYear(row.year),
  check: (row) => [
    ...checkNotMore(row, 'registeredHouseholds', 'registeredPopulation', {
      zh: '户籍户数多于户籍人口，请核对两列是否填反。',
      en: 'There are more registered households than registered people; are the two columns exchanged?',
    }),
    ...checkNotMore(row, 'residentHouseholds', 'residentPopulation', {
      zh: '常住户数多于常住人口，请核对两列是否填反。',
      en: 'There are more resident households than resident people; are the two columns exchanged?',
    }),
  ],
}

const categoryColumns: readonly DatasetColumn[] = [
  villageColumn,
  {
    id: 'category',
    property: 'category',
    words: { zh: '村庄类别', en: 'Category' },
    aliases: ['类别'],
    type: 'enum',
    required: true,
    values: villageCategoryWords,
    description: {
      zh: '方案二.1所列类别；一村多类时分行填写。',
      en: 'A category of clause 二.1; one row for each category.',
    },
    example: '脱贫村',
  },
  {
    id: 'listedOn',
    property: 'listedOn',
    words: { zh: '列入日期', en: 'Listed on' },
    aliases: ['列入时间', '认定日期'],
    type: 'date',
    required: true,
    description: { zh: '列入名单的日期，当日起计。', en: 'First day of the listing, inclusive.' },
    example: '2021-11-03',
  },
  {
    id: 'delistedOn',
    property: 'delistedOn',
    words: { zh: '退出日期', en: 'Delisted on' },
    aliases: ['退出时间', '销号日期'],
    type: 'date',
    description: {
      zh: '退出名单的日期，当日不再计；仍在名单的留空。',
      en: 'Day on which it left the list and no longer counts; blank while listed.',
    },
    example: '2023-11-03',
  },
  {
    id: 'isCityKeyVillage',
    property: 'isCityKeyVillage',
    words: { zh: '市级重点帮扶村', en: 'City key assistance village' },
    aliases: ['重点帮扶村'],
    type: 'boolean',
    description: { zh: '是否为市级重点帮扶村。', en: 'Whether it is one of the key assistance villages of the city.' },
    example: '否',
  },
]

/** Dated listings of villages in the categories of clause 二.1. */
export const villageCategoriesDataset: Dataset = {
  key: 'villageCategories',
  words: { zh: '村庄类别名单', en: 'Village categories' },
  description: {
    zh: '每村每类每次列入一行，带列入和退出日期。名单是封闭的：不在名单上的村不是派驻对象。',
    en: 'One row a village, category and listing, with its dates. The list is closed: a village not on it is not supported.',
  },
  table: 'village_category',
  columns: categoryColumns,
  naturalKey: ['villageId', 'category', 'listedOn'],
  periodOf: (row) => (typeof row.listedOn === 'string' ? row.listedOn : null),
  check: (row) =>
    checkDayOrder(row, 'listedOn', 'delistedOn', {
      zh: '退出日期早于列入日期。',
      en: 'The village was delisted before it was listed.',
    }),
}

export const villageDatasets: readonly Dataset[] = [villagesDataset, villageCategoriesDataset]
