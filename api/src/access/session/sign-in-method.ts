import { wordedEnum } from '../../common/worded-enum'

export const signInMethodWords = {
  PASSWORD: { zh: '密码', en: 'By password' },
  LINK: { zh: '一次性链接', en: 'By a one-time link' },
  OIDC: { zh: '单点登录', en: 'By another provider' },
} as const

export type SignInMethod = keyof typeof signInMethodWords
export const SignInMethod = wordedEnum<SignInMethod>('SignInMethod', 'How somebody signed in.', signInMethodWords)
