import { wordedEnum } from '../common/worded-enum'

export const postingRoleWords = {
  FIRST_SECRETARY: { zh: '第一书记', en: 'First (Party) secretary' },
  WORK_TEAM: { zh: '驻村工作队', en: 'Village-based work team' },
} as const

export type PostingRole = keyof typeof postingRoleWords

export const PostingRole = wordedEnum<PostingRole>(
  'PostingRole',
  'Who is posted to a village (clause 二.1). A work team is one posting, whatever the number of its members.',
  postingRoleWords,
)

export const postingEndReasonWords = {
  TERM_END: { zh: '任期届满', en: 'The term was over' },
  ROTATED: { zh: '轮换', en: 'Rotated before the term was over' },
  RECALLED: { zh: '召回', en: 'Recalled' },
  OTHER: { zh: '其他', en: 'Another reason' },
} as const

export type PostingEndReason = keyof typeof postingEndReasonWords

export const PostingEndReason = wordedEnum<PostingEndReason>(
  'PostingEndReason',
  'Why a posting ended (R42, clause 四.1). In principle nobody is rotated before the term is over.',
  postingEndReasonWords,
)
