import { wordedEnum } from '../../common/worded-enum'

export const personStateWords = {
  INVITED: { zh: '已邀请', en: 'Invited: has not used the link yet' },
  ACTIVE: { zh: '在用', en: 'Can sign in' },
  DISABLED: { zh: '停用', en: 'Cannot sign in' },
} as const

export type PersonState = keyof typeof personStateWords
export const PersonState = wordedEnum<PersonState>('PersonState', 'Whether somebody can sign in.', personStateWords)
