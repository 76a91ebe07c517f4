import { wordedEnum } from '../common/worded-enum'

export const timeRuleWords = {
  FLOW: {
    zh: '时期数',
    en: 'Arises over a period: a year is the sum of its parts, a rate the sums of numerators over those of denominators',
  },
  STOCK: { zh: '时点数', en: 'Stands at the end of a period: a year is what its last part says' },
} as const

export type TimeRule = keyof typeof timeRuleWords
export const TimeRule = wordedEnum<TimeRule>(
  'TimeRule',
  'How a longer period is computed from the shorter ones that a metric is reported by.',
  timeRuleWords,
)
