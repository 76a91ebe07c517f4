import { wordedEnum } from '../common/worded-enum'

export const placeLevelWords = {
  PROVINCE: { zh: '省', en: 'Province' },
  CITY: { zh: '市', en: 'City' },
  COUNTY: { zh: '区市', en: 'County-level unit: district, county or city' },
  TOWNSHIP: { zh: '乡镇（街道）', en: 'Township-level unit' },
  VILLAGE: { zh: '村（社区）', en: 'Village-level unit' },
  REPORTING_UNIT: { zh: '考核单位', en: 'Unit that the city asks to report' },
  CLUSTER: { zh: '片区', en: 'Cluster of villages that are developed together' },
} as const

export type PlaceLevel = keyof typeof placeLevelWords

export const PlaceLevel = wordedEnum<PlaceLevel>(
  'PlaceLevel',
  'Height of a place in the hierarchy (domain.md §5).',
  placeLevelWords,
)

/** Levels of regions: what stands above villages in the codes. */
export type RegionLevel = Exclude<PlaceLevel, 'VILLAGE' | 'REPORTING_UNIT' | 'CLUSTER'>

export const isRegionLevel = (level: PlaceLevel): level is RegionLevel =>
  level !== 'VILLAGE' && level !== 'REPORTING_UNIT' && level !== 'CLUSTER'
