import { wordedEnum } from '../common/worded-enum'

export const changeKindWords = {
  GROWTH_PERCENT: { zh: '增速', en: 'Change as percent of the base; none where the base is missing, zero or negative' },
  DIFFERENCE: { zh: '增减', en: 'Difference in the unit of the figure; of percents in percentage points' },
  COMPOUND_ANNUAL_PERCENT: {
    zh: '年均复合增速',
    en: 'Compound annual growth, percent; between periods whole years apart, none where the base is not above zero',
  },
} as const

export type ChangeKind = keyof typeof changeKindWords
export const ChangeKind = wordedEnum<ChangeKind>(
  'ChangeKind',
  'How a change is expressed (domain.md §4.7).',
  changeKindWords,
)

export const pairingWords = {
  PAIRED: { zh: '同村可比', en: 'Only villages that report in both periods' },
  AS_SHOWN: { zh: '按公布数', en: 'The two figures as they are shown, whoever reported' },
} as const

export type Pairing = keyof typeof pairingWords
export const Pairing = wordedEnum<Pairing>('Pairing', 'Which villages a change rests on.', pairingWords)
