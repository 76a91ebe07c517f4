import { wordedEnum } from '../common/worded-enum'

export const scoreStateWords = {
  SCORED: { zh: '已计分', en: 'Scored' },
  MISSING: { zh: '未上报', en: 'Should have a value and has none; never zero' },
  NOT_DUE: { zh: '未到期', en: 'Not due yet, left out' },
  NOT_APPLICABLE: { zh: '不适用', en: 'Does not apply, left out' },
  UNSET: { zh: '未设定', en: 'The bureau has not set a target, left out' },
  SUPPRESSED: { zh: '样本少', en: 'Too few answers to publish; counts as missing' },
} as const

export type ScoreState = keyof typeof scoreStateWords
export const ScoreState = wordedEnum<ScoreState>(
  'ScoreState',
  'Whether an indicator is scored, or why not.',
  scoreStateWords,
)

/** Codes in arrays: places in this list. */
export const SCORE_STATES = Object.keys(scoreStateWords) as ScoreState[]
const codeOf = (state: ScoreState): number => SCORE_STATES.indexOf(state)

export const SCORED = codeOf('SCORED')
export const MISSING = codeOf('MISSING')
export const NOT_DUE = codeOf('NOT_DUE')
export const NOT_APPLICABLE = codeOf('NOT_APPLICABLE')
export const UNSET = codeOf('UNSET')

/** States that leave both sides of coverage: nothing should have been there. */
export const isLeftOut = (state: number): boolean => state === NOT_DUE || state === NOT_APPLICABLE || state === UNSET
