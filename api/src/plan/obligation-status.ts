import { wordedEnum } from '../common/worded-enum'

export const obligationStatusWords = {
  MET: { zh: '已完成', en: 'Met, in time where there is a deadline' },
  MET_LATE: { zh: '逾期完成', en: 'Met after the deadline' },
  DUE: { zh: '未到期', en: 'Not met yet, the deadline is still ahead' },
  OVERDUE: { zh: '逾期', en: 'Reported and not met, the deadline is past' },
  DEVIATION: { zh: '有偏离，需说明', en: 'A soft rule is not kept: a reason is needed, it is no failure' },
  UNKNOWN: { zh: '未上报', en: 'Nothing is reported by which it could be told; never a failure and never a success' },
  NOT_DUE: { zh: '未开始', en: 'Its clock has not begun' },
  NOT_APPLICABLE: { zh: '不适用', en: 'Does not apply to the village' },
} as const

export type ObligationStatus = keyof typeof obligationStatusWords
export const ObligationStatus = wordedEnum<ObligationStatus>(
  'ObligationStatus',
  'How a village stands with a requirement on a day (domain.md §1).',
  obligationStatusWords,
)

/** Codes of statuses in arrays: places in this list. */
export const STATUS_CODES = Object.keys(obligationStatusWords) as ObligationStatus[]

const codeOf = (status: ObligationStatus): number => STATUS_CODES.indexOf(status)

export const MET = codeOf('MET')
export const MET_LATE = codeOf('MET_LATE')
export const DUE = codeOf('DUE')
export const OVERDUE = codeOf('OVERDUE')
export const DEVIATION = codeOf('DEVIATION')
export const UNKNOWN = codeOf('UNKNOWN')
export const NOT_DUE = codeOf('NOT_DUE')
export const NOT_APPLICABLE = codeOf('NOT_APPLICABLE')
