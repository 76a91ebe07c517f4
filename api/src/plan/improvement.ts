import { wordedEnum } from '../common/worded-enum'
import { isEnough, type PlaceScore } from './aggregate-scores'

export const improvementWords = {
  OBVIOUS: { zh: '明显', en: 'Obvious: up by 10 points or more, or every hard requirement of the dimension is met' },
  SOME: { zh: '有改善', en: 'Some: up, by less than 10 points' },
  UNCHANGED: { zh: '持平', en: 'Neither up nor down' },
  DECLINED: { zh: '下降', en: 'Down' },
  NOT_TOLD: { zh: '数据不足', en: 'Coverage is under 80 percent now or in the baseline year' },
} as const

export type Improvement = keyof typeof improvementWords
export const Improvement = wordedEnum<Improvement>(
  'Improvement',
  'Whether a dimension improved obviously since the baseline year (R01). The plan gives no number: this is a proposal (domain.md §4.4).',
  improvementWords,
)

/** Points from which a change is obvious, inclusive. */
export const OBVIOUS_POINTS = 10

/** Differences below this are no change: scores are shown with two decimals at most. */
const NO_CHANGE = 0.005

/** A score now against the baseline year. `allHardMet`: every hard requirement of the dimension is met. */
export function improvementOf(now: PlaceScore, base: PlaceScore, allHardMet: boolean): Improvement {
  const change = changeOf(now, base)
  if (change === null || !isEnough(now) || !isEnough(base)) return 'NOT_TOLD'
  if (change >= OBVIOUS_POINTS || allHardMet) return 'OBVIOUS'
  if (Math.abs(change) < NO_CHANGE) return 'UNCHANGED'
  return change > 0 ? 'SOME' : 'DECLINED'
}

/** Points now less points then; null where either is missing. */
export const changeOf = (now: PlaceScore, base: PlaceScore): number | null =>
  now.score === null || base.score === null ? null : now.score - base.score
