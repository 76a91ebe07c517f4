import { wordedEnum } from '../common/worded-enum'

export const basisWords = {
  RESTATED: {
    zh: '按可比区划',
    en: 'On one map for all periods: that of the place, today unless `asOf` says otherwise',
  },
  AS_REPORTED: { zh: '按当期区划', en: 'On the map of the last day of each period' },
} as const

export type Basis = keyof typeof basisWords
export const Basis = wordedEnum<Basis>('Basis', 'By whose map a figure of a past period is computed.', basisWords)
