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
} as const

export type Unit = keyof typeof unitWords
export const Unit = wordedEnum<Unit>('Unit', 'The unit of a number.', unitWords)

export const statisticWords = {
  SUM: { zh: '合计', en: 'Sum over villages; only of amounts and flags' },
  MEAN: { zh: '平均', en: 'Mean of villages; of a rate the sum of numerators over the sum of denominators' },
  MEDIAN: { zh: '中位数', en: 'Median of villages' },
  MIN: { zh: '最小值', en: 'Smallest value of a village' },
  MAX: { zh: '最大值', en: 'Largest value of a village' },
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
