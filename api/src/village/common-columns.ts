import type { Words } from '../common/words'
import type { DatasetColumn } from '../intake/dataset'

/** Columns that many datasets share, written once. */

export const villageColumn: DatasetColumn = {
  id: 'villageCode',
  property: 'villageId',
  words: { zh: '村代码', en: 'Village code' },
  aliases: ['行政区划代码', '统计用区划代码', '村编码'],
  type: 'village',
  required: true,
  description: {
    zh: '12位统计用区划代码，填报期间有效的新旧代码均可；也可改用“区市、乡镇、村名”三列。',
    en: 'The 12-digit code of the village, present or as it was at the time; or the three columns county, township and village name instead.',
  },
  example: '370686103214',
}

export const regionColumn: DatasetColumn = {
  id: 'regionCode',
  property: 'regionId',
  words: { zh: '区划代码', en: 'Region code' },
  aliases: ['地区代码', '区市代码'],
  type: 'region',
  required: true,
  description: {
    zh: '省、市、区市或乡镇的区划代码（2、4、6或9位）。',
    en: 'Code of a province, city, county or township: 2, 4, 6 or 9 digits.',
  },
  example: '370686',
}

export const yearColumn: DatasetColumn = {
  id: 'year',
  property: 'year',
  words: { zh: '年度', en: 'Year' },
  aliases: ['年份', '年'],
  type: 'year',
  required: true,
  description: { zh: '数据所属的公历年度。', en: 'The calendar year that the figures are of.' },
  example: '2024',
}

/** Units in which templates and exports head money; imports take any that the file states. */
export const yuan: Words = { zh: '元', en: 'yuan' }
export const tenThousandYuan: Words = { zh: '万元', en: '10,000 yuan' }

/** Last day of the year of a row: the day at which its village codes are read. */
export const endOfYear = (year: string | number | boolean | null | undefined): string | null =>
  typeof year === 'number' ? `${year}-12-31` : null
