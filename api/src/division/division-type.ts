import { wordedEnum } from '../common/worded-enum'

export const divisionTypeWords = {
  PROVINCE: { zh: '省', en: 'Province' },
  CITY: { zh: '地级市', en: 'Prefecture-level city' },
  DISTRICT: { zh: '市辖区', en: 'District' },
  COUNTY: { zh: '县', en: 'County' },
  COUNTY_LEVEL_CITY: { zh: '县级市', en: 'County-level city' },
  FUNCTIONAL_AREA: { zh: '功能区', en: 'Functional area with a statistical code, no division of the standard' },
  SUBDISTRICT: { zh: '街道', en: 'Subdistrict' },
  TOWN: { zh: '镇', en: 'Town' },
  TOWNSHIP: { zh: '乡', en: 'Township' },
  QUASI_TOWNSHIP: { zh: '类乡级单位', en: 'Unit treated like a township: development areas, parks' },
  VILLAGE_COMMITTEE: { zh: '村民委员会', en: 'Village committee (administrative village)' },
  RESIDENTS_COMMITTEE: { zh: '居民委员会', en: "Residents' committee (community)" },
  QUASI_VILLAGE: { zh: '类村级单位', en: 'Unit treated like a village' },
} as const

export type DivisionType = keyof typeof divisionTypeWords

export const DivisionType = wordedEnum<DivisionType>(
  'DivisionType',
  'What kind of place a division is, read from its code (domain.md §5).',
  divisionTypeWords,
)
