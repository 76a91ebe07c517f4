import { wordedEnum } from '../../common/worded-enum'

export const linkPurposeWords = {
  FIRST_ADMINISTRATOR: { zh: '设立首位管理员', en: 'Makes the first administrator' },
  INVITATION: { zh: '邀请', en: 'Lets somebody who was invited set a password' },
  RESET: { zh: '重设密码', en: 'Lets somebody set a new password' },
} as const

export type LinkPurpose = keyof typeof linkPurposeWords
export const LinkPurpose = wordedEnum<LinkPurpose>('LinkPurpose', 'What a one-time link is for.', linkPurposeWords)
