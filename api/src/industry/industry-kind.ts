import { wordedEnum } from '../common/worded-enum'

export const industryKindWords = {
  FRUIT: { zh: '果业', en: 'Fruit' },
  GRAIN: { zh: '粮油', en: 'Grain and oil crops' },
  VEGETABLE: { zh: '蔬菜', en: 'Vegetables' },
  LIVESTOCK: { zh: '畜牧', en: 'Livestock and poultry' },
  AQUACULTURE: { zh: '渔业', en: 'Fishery and aquaculture' },
  FORESTRY: { zh: '林业', en: 'Forestry and seedlings' },
  PROCESSING: { zh: '农产品加工', en: 'Processing of farm products' },
  TOURISM: { zh: '乡村旅游', en: 'Rural tourism' },
  E_COMMERCE: { zh: '农村电商', en: 'Rural e-commerce' },
  SERVICES: { zh: '生产生活服务', en: 'Services' },
  OTHER: { zh: '其他', en: 'Other' },
} as const

export type IndustryKind = keyof typeof industryKindWords

export const IndustryKind = wordedEnum<IndustryKind>(
  'IndustryKind',
  'The kind of an industry of a village.',
  industryKindWords,
)
