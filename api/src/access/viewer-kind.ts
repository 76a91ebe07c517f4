import { wordedEnum } from '../common/worded-enum'

export const viewerKindWords = {
  PERSON: { zh: '已登录的人员', en: 'Somebody who has signed in' },
  TOKEN: { zh: '程序（令牌）', en: 'A program with a token' },
  LOCAL: { zh: '本机使用者', en: 'Whoever reaches a hub that asks nobody to sign in' },
  GUEST: { zh: '访客', en: 'Somebody who has not signed in' },
  HUB: { zh: '本程序', en: 'The hub itself' },
} as const

/** How a viewer came to be one. */
export type ViewerKind = keyof typeof viewerKindWords
export const ViewerKind = wordedEnum<ViewerKind>('ViewerKind', 'How a viewer came to be one.', viewerKindWords)
