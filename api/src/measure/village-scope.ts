import { wordedEnum } from '../common/worded-enum'

export const villageScopeWords = {
  ALL: { zh: '全部村（社区）', en: 'Every village-level unit that is due to report or has reported' },
  VILLAGE_COMMITTEES: { zh: '村民委员会', en: 'Village committees only' },
  SUPPORTED: { zh: '帮扶村', en: 'Units listed in a category of clause 二.1 at the end of the period' },
} as const

export type VillageScope = keyof typeof villageScopeWords

export const VillageScope = wordedEnum<VillageScope>(
  'VillageScope',
  'Which villages of a place count.',
  villageScopeWords,
)
