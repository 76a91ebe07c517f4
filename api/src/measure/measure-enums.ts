import { wordedEnum } from '../common/worded-enum'

export const unitWords = {
  YUAN: { zh: '元', en: 'yuan' },
  PERCENT: { zh: '%', en: 'percent' },
  PERCENTAGE_POINTS: { zh: '个百分点', en: 'percentage points' },
  STARS: { zh: '星', en: 'stars' },
  HOUSEHOLDS: { zh: '户', en: 'households' },
  PERSONS: { zh: '人', en: 'persons' },
  COUNT: { zh: '个', en: 'items counted' },
  FLAG: { zh: '是/否', en: '1 for yes, 0 for no' },
  POINTS: { zh: '分', en: 'points' },
  MU: { zh: '亩', en: 'mu; 15 mu are one hectare' },
  RATIO: { zh: '系数', en: 'a plain number from 0 to 1' },
} as const

export type Unit = keyof typeof unitWords
export const Unit = wordedEnum<Unit>('Unit', 'The unit of a number.', unitWords)

export const statisticWords = {
  SUM: { zh: '合计', en: 'Sum over villages; only of amounts and flags' },
  MEAN: { zh: '平均', en: 'Mean of villages; of a rate the sum of numerators over the sum of denominators' },
  MEDIAN: { zh: '中位数', en: 'Median of villages' },
  MIN: { zh: '最小值', en: 'Smallest value of a village' },
  MAX: { zh: '最大值', en: 'Largest value of a village' },
  P10: { zh: '第10百分位数', en: '10th percentile of villages' },
  P25: { zh: '第25百分位数', en: '25th percentile of villages' },
  P75: { zh: '第75百分位数', en: '75th percentile of villages' },
  P90: { zh: '第90百分位数', en: '90th percentile of villages' },
  QUANTILE: {
    zh: '分位数',
    en: 'Value at `quantile` of villages, linear between the two nearest: position 1 + (n − 1) × quantile in ascending order',
  },
  STDDEV: { zh: '标准差', en: 'Standard deviation of villages, of a sample (n − 1); none for a single village' },
  GINI: {
    zh: '基尼系数',
    en: 'Gini coefficient of villages, 0 all equal to 1; none where a value is negative or all are 0',
  },
  WEIGHTED_MEAN: {
    zh: '加权平均',
    en: 'Mean of villages weighted by `weight`; villages without a weight are left out and lower the coverage',
  },
  COUNT: { zh: '村数', en: 'Villages with a value, or with a value of at least `atLeast`' },
  SHARE: {
    zh: '占比',
    en: 'Percent of villages with a value that have at least `atLeast` (default: the target, else above 0)',
  },
} as const

export type Statistic = keyof typeof statisticWords
export const Statistic = wordedEnum<Statistic>(
  'Statistic',
  'How the villages of a place become one number.',
  statisticWords,
)

export const weightWords = {
  HOUSEHOLDS: { zh: '户籍户数', en: 'Registered households' },
  RESIDENT_HOUSEHOLDS: { zh: '常住户数', en: 'Resident households' },
  POPULATION: { zh: '户籍人口', en: 'Registered population' },
} as const

export type Weight = keyof typeof weightWords
export const Weight = wordedEnum<Weight>(
  'Weight',
  'What weighs the villages of a weighted mean, as of the year of the figure.',
  weightWords,
)

export const directionWords = {
  HIGHER_IS_BETTER: { zh: '越高越好', en: 'Higher is better' },
  LOWER_IS_BETTER: { zh: '越低越好', en: 'Lower is better' },
  NEUTRAL: { zh: '不分优劣', en: 'Neither is better' },
} as const

export type Direction = keyof typeof directionWords
export const Direction = wordedEnum<Direction>('Direction', 'Which way a measure improves.', directionWords)

export const figureStateWords = {
  REPORTED: { zh: '已上报', en: 'Reported' },
  NOT_REPORTED: { zh: '未上报', en: 'Due but not reported; never zero' },
  NOT_DUE: { zh: '未到期', en: 'Not due in this period' },
  NOT_APPLICABLE: { zh: '不适用', en: 'Does not apply to this place' },
  SUPPRESSED: { zh: '样本少，不公布', en: 'Withheld because too few stand behind it' },
  NOT_COMPARABLE: { zh: '不可比', en: 'The place changed, so the numbers do not compare' },
  INSUFFICIENT_COVERAGE: {
    zh: '数据不足',
    en: 'Under 80 percent of the villages due have reported; the value is given, not ranked',
  },
} as const

export type FigureState = keyof typeof figureStateWords
export const FigureState = wordedEnum<FigureState>(
  'FigureState',
  'What stands behind a figure, or why there is none.',
  figureStateWords,
)
