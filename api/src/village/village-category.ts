import { wordedEnum } from '../common/worded-enum'

/** The categories of clause 二.1. A village may carry several. */
export const villageCategoryWords = {
  LIFTED_FROM_POVERTY: { zh: '脱贫村', en: 'Village lifted out of poverty' },
  VITALIZATION_PRIORITY: { zh: '乡村振兴任务重的村', en: 'Village with a heavy vitalization task' },
  WEAK_PARTY_ORG: { zh: '党组织软弱涣散村', en: 'Village with a weak and lax Party organisation' },
  PROMINENT_PROBLEM: { zh: '问题突出村', en: 'Village or community with prominent problems' },
  OTHER: { zh: '其他类型村', en: 'Village with concentrated conflicts or many complaints' },
} as const

export type VillageCategory = keyof typeof villageCategoryWords

export const VillageCategory = wordedEnum<VillageCategory>(
  'VillageCategory',
  'Why a village is supported (plan clause 二.1). A village may carry several categories at once.',
  villageCategoryWords,
)
