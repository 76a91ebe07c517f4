import { wordedEnum } from '../common/worded-enum'

export type RankState = 'RANKED' | 'INSUFFICIENT_COVERAGE' | 'NO_DATA'
export const RankState = wordedEnum<RankState>('RankState', 'Whether a place is ranked, or why not.', {
  RANKED: { zh: '参加排名', en: 'Ranked' },
  INSUFFICIENT_COVERAGE: {
    zh: '数据不足，不参加排名',
    en: 'Under 80 percent of the villages due have reported, so not ranked',
  },
  NO_DATA: { zh: '没有数据', en: 'Nothing to rank by' },
})

export type RankingOrder = 'VALUE' | 'CHANGE'
export const RankingOrder = wordedEnum<RankingOrder>('RankingOrder', 'What places are ranked by.', {
  VALUE: { zh: '数值', en: 'The value' },
  CHANGE: { zh: '变化', en: 'The change against another period' },
})
