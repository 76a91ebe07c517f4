import { wordedEnum } from '../common/worded-enum'

export const operatingStatusWords = {
  NORMAL: { zh: '正常', en: 'Runs by the rules' },
  ABNORMAL: { zh: '异常', en: 'Irregular at the latest yearly check' },
  CLOSED: { zh: '停业', en: 'No longer operating' },
} as const

export type OperatingStatus = keyof typeof operatingStatusWords

export const OperatingStatus = wordedEnum<OperatingStatus>(
  'OperatingStatus',
  'How a cooperative runs, by its latest yearly check (R23, clause 三.3).',
  operatingStatusWords,
)

export const cooperativeLevelWords = {
  NATIONAL: { zh: '国家级', en: 'National model cooperative' },
  PROVINCIAL: { zh: '省级', en: 'Provincial model cooperative' },
  CITY: { zh: '市级', en: 'City model cooperative' },
  COUNTY: { zh: '县级', en: 'County model cooperative' },
  NONE: { zh: '未评级', en: 'Not a model cooperative' },
} as const

export type CooperativeLevel = keyof typeof cooperativeLevelWords

export const CooperativeLevel = wordedEnum<CooperativeLevel>(
  'CooperativeLevel',
  'The level at which a cooperative was recognised as a model.',
  cooperativeLevelWords,
)

export const unionKindWords = {
  UNION: { zh: '联合社', en: 'Union of cooperatives' },
  ALLIANCE: { zh: '合作社联盟', en: 'Alliance of cooperatives' },
} as const

export type UnionKind = keyof typeof unionKindWords

export const UnionKind = wordedEnum<UnionKind>(
  'UnionKind',
  'How cooperatives joined together (R25, clause 三.3).',
  unionKindWords,
)
