import { wordedEnum } from '../common/worded-enum'

export const comparisonDesignWords = {
  SAME_COUNTY: {
    zh: '同县同类同段：同县、同主类别、基期集体收入同段的片区外村，不足时逐步放宽',
    en: 'Villages outside clusters of the same county, main category and band of baseline collective income as each member; widened step by step where fewer than 5 are found',
  },
  MATCHED: {
    zh: '逐村匹配：每个成员村在同县片区外村中配最相近的几个村',
    en: 'For each member the nearest villages outside clusters of its county, by what was known at the base',
  },
  ALL_OUTSIDE: {
    zh: '同县全部片区外村',
    en: 'All villages outside clusters of the same county, alike or not',
  },
} as const

export type ComparisonDesign = keyof typeof comparisonDesignWords
export const ComparisonDesign = wordedEnum<ComparisonDesign>(
  'ComparisonDesign',
  'Whom the members of a cluster are compared with (domain.md §4.6).',
  comparisonDesignWords,
)

export const comparisonStepWords = {
  COUNTY_CATEGORY_BAND: { zh: '同县、同主类别、同收入段', en: 'Same county, main category and income band' },
  COUNTY_CATEGORY: { zh: '同县、同主类别', en: 'Same county and main category' },
  COUNTY: { zh: '同县', en: 'Same county' },
  CITY: { zh: '同市', en: 'Same city' },
} as const

export type ComparisonStep = keyof typeof comparisonStepWords
export const ComparisonStep = wordedEnum<ComparisonStep>(
  'ComparisonStep',
  'What comparison villages have in common with the member that they stand for.',
  comparisonStepWords,
)

export const comparisonStateWords = {
  COMPARED: { zh: '已比较', en: 'Compared' },
  BASE: { zh: '基期', en: 'The base itself: the difference is 0 by definition' },
  NO_MEMBERS: { zh: '当期没有满期的成员村，不比较', en: 'No village is a member for the whole period' },
  TOO_FEW_MEMBERS: { zh: '两期都有数据的成员村不足 3 个，不比较', en: 'Fewer than 3 members have both periods' },
  TOO_FEW_OTHERS: {
    zh: '两期都有数据的对照村不足 5 个，不比较',
    en: 'Fewer than 5 comparison villages have both periods',
  },
} as const

export type ComparisonState = keyof typeof comparisonStateWords
export const ComparisonState = wordedEnum<ComparisonState>(
  'ComparisonState',
  'Whether a difference in differences is told for a period, or why it is refused.',
  comparisonStateWords,
)

export const clusterPhaseWords = {
  BEFORE: { zh: '加入前', en: 'Before the first village joined: those who were to join are shown' },
  STARTING: { zh: '加入当期', en: 'Villages joined or left on the way, and none was a member for the whole period' },
  DURING: { zh: '片区期间', en: 'At least one village was a member for the whole period' },
  AFTER: { zh: '退出后', en: 'All members have left' },
} as const

export type ClusterPhase = keyof typeof clusterPhaseWords
export const ClusterPhase = wordedEnum<ClusterPhase>('ClusterPhase', 'Where a period lies.', clusterPhaseWords)

export const preTrendVerdictWords = {
  OK: { zh: '基期前走势无显著差异', en: 'Before the base both moved alike, as far as the numbers can tell' },
  DIFFERENT: {
    zh: '基期前走势已有差异',
    en: 'Both moved apart before the base already: the difference after it proves little',
  },
  TOO_FEW: { zh: '基期前数据太少，无法判断', en: 'Too little is known of the time before the base to tell' },
} as const

export type PreTrendVerdict = keyof typeof preTrendVerdictWords
export const PreTrendVerdict = wordedEnum<PreTrendVerdict>(
  'PreTrendVerdict',
  'Whether members and comparison villages moved alike before the base.',
  preTrendVerdictWords,
)

/** Below these numbers of villages with both periods nothing is told (docs/methods/comparison.md). */
export const MIN_MEMBERS = 3
export const MIN_OTHERS = 5
