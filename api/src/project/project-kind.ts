import { wordedEnum } from '../common/worded-enum'

export const projectKindWords = {
  ROAD: { zh: '道路', en: 'Roads' },
  WATER: { zh: '饮水', en: 'Water' },
  POWER: { zh: '用电', en: 'Power' },
  WASTE: { zh: '垃圾污水', en: 'Waste and sewage' },
  HOUSING: { zh: '住房', en: 'Housing' },
  CULTURE: { zh: '文化', en: 'Culture' },
  ELDER_CARE: { zh: '养老', en: 'Care for the elderly' },
  EDUCATION: { zh: '教育', en: 'Education' },
  HEALTH: { zh: '医疗', en: 'Health' },
  OTHER: { zh: '其他', en: 'Other' },
} as const

export type ProjectKind = keyof typeof projectKindWords

export const ProjectKind = wordedEnum<ProjectKind>(
  'ProjectKind',
  'What a livelihood project is about (R37, clause 三.5).',
  projectKindWords,
)
