import { Field, Int, ObjectType } from 'type-graphql'
import { wordedEnum } from '../../common/worded-enum'

export const signInStatusWords = {
  SIGNED_IN: { zh: '已登录', en: 'Signed in' },
  SECOND_FACTOR_NEEDED: { zh: '还需第二验证', en: 'The second factor is asked for next' },
  REFUSED: { zh: '不正确', en: 'Wrong; nobody is told which part of it' },
  LOCKED: { zh: '已锁定，请稍后再试', en: 'Locked for some time after wrong tries, right or wrong' },
} as const

export type SignInStatus = keyof typeof signInStatusWords
export const SignInStatus = wordedEnum<SignInStatus>('SignInStatus', 'How a sign-in went.', signInStatusWords)

@ObjectType({ description: 'How a sign-in went. The session itself is a cookie.' })
export class SignInOutcome {
  @Field(() => SignInStatus, { simple: true, description: 'How it went.' })
  status!: SignInStatus

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'After so many seconds another try is looked at; null where nothing is locked.',
  })
  retryAfterSeconds!: number | null
}

export const outcome = (status: SignInStatus, retryAfterSeconds: number | null = null): SignInOutcome => ({
  status,
  retryAfterSeconds,
})

@ObjectType({ description: 'A provider that signs people in for the hub (OpenID Connect).' })
export class OidcOption {
  @Field(() => String, { simple: true, description: 'What its button says.' })
  name!: string

  @Field(() => String, { simple: true, description: 'Path of the hub that leads there.' })
  path!: string
}

@ObjectType({ description: 'The ways to sign in.' })
export class SignInOptions {
  @Field(() => Boolean, { simple: true, description: 'Whether passwords are taken.' })
  passwords!: boolean

  @Field(() => OidcOption, { simple: true, nullable: true, description: 'Another provider; null where there is none.' })
  oidc!: OidcOption | null
}
