import type { Dataset, DatasetColumn, Row, RowIssue } from '../intake/dataset'
import { endOfYear, villageColumn, yearColumn } from '../village/common-columns'
import { checkDayOrder } from '../village/row-checks'

const columns: readonly DatasetColumn[] = [
  villageColumn,
  yearColumn,
  {
    id: 'stars',
    property: 'stars',
    words: { zh: '星级', en: 'Stars' },
    aliases: ['评定星级', '星数'],
    type: 'integer',
    unit: { zh: '星', en: 'stars' },
    min: 1,
    max: 5,
    description: {
      zh: '1至5星，5星最好；整顿中不予评星的留空。',
      en: '1 to 5, 5 is best; blank where the organisation is under rectification.',
    },
    example: '4',
  },
  {
    id: 'underRectification',
    property: 'underRectification',
    words: { zh: '整顿中', en: 'Under rectification' },
    aliases: ['是否整顿', '不予评星'],
    type: 'boolean',
    required: true,
    description: { zh: '是否因集中整顿不予评星。', en: 'Whether rectification keeps it from being rated.' },
    example: '否',
  },
  {
    id: 'ratedOn',
    property: 'ratedOn',
    words: { zh: '评定日期', en: 'Rated on' },
    aliases: ['评定时间'],
    type: 'date',
    description: { zh: '批准日期。', en: 'Day of approval.' },
    example: '2024-12-20',
  },
  {
    id: 'validTo',
    property: 'validTo',
    words: { zh: '有效期至', en: 'Valid to' },
    type: 'date',
    description: { zh: '有效期最后一日；未定的留空。', en: 'Last day in force; blank where none was set.' },
    example: '2025-12-31',
  },
  {
    id: 'approvedBy',
    property: 'approvedBy',
    words: { zh: '批准单位', en: 'Approved by' },
    aliases: ['审批单位'],
    type: 'text',
    maxLength: 100,
    description: { zh: '批准单位名称，不填个人姓名。', en: 'The body that approved it; no names of people.' },
    example: '示例区委组织部',
  },
]

/** Either stars or rectification, never both and never neither. */
function checkStars(row: Row): RowIssue[] {
  const rated = (row.stars ?? null) !== null
  if (row.underRectification === true && rated) {
    return [
      {
        property: 'stars',
        code: 'STARS_UNDER_RECTIFICATION',
        words: {
          zh: '整顿中不予评星：请清空星级，或把“整顿中”改为否。',
          en: 'An organisation under rectification is not rated: clear the stars, or answer "under rectification" with no.',
        },
      },
    ]
  }
  if (row.underRectification === false && row.stars === null) {
    return [
      {
        property: 'stars',
        code: 'STARS_MISSING',
        words: {
          zh: '未填星级：请填1至5；整顿中不予评星的请在“整顿中”填是；尚未评定的不要填这一行。',
          en: 'Stars are missing: give 1 to 5, or say that it is under rectification. Leave the row out if it has not been rated.',
        },
      },
    ]
  }
  return []
}

/** Star ratings of village Party organisations. */
export const starRatingsDataset: Dataset = {
  key: 'starRatings',
  words: { zh: '星级评定', en: 'Star ratings' },
  description: {
    zh: '每村每年一行：党组织评星定级结果(方案三.2)。',
    en: 'One row a village and year: star rating of its Party organisation (clause 三.2).',
  },
  table: 'star_rating',
  columns,
  naturalKey: ['villageId', 'year'],
  periodOf: (row) => endOfYear(row.year),
  check: (row) => [
    ...checkStars(row),
    ...checkDayOrder(row, 'ratedOn', 'validTo', {
      zh: '有效期早于评定日期。',
      en: 'It ceased to be valid before it was given.',
    }),
  ],
}

export const ratingDatasets: readonly Dataset[] = [starRatingsDataset]
