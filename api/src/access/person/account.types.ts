import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTimeScalar } from '../../common/scalars'
import { Permission } from '../roles'
import { SignInMethod } from '../session/sign-in-method'

@ObjectType({ description: 'A browser that somebody signed in with.' })
export class SignInSession {
  @Field(() => ID, { simple: true, description: 'Names the session, and opens nothing.' })
  id!: string

  @Field(() => DateTimeScalar, { simple: true, description: 'When it began.' })
  startedAt!: string

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was last used, to the minute.' })
  lastSeenAt!: string

  @Field(() => DateTimeScalar, { simple: true, description: 'When it ends however much it is used.' })
  expiresAt!: string

  @Field(() => String, { simple: true, nullable: true, description: 'What the browser says it is.' })
  device!: string | null

  @Field(() => String, { simple: true, nullable: true, description: 'Network address that it began from.' })
  address!: string | null

  @Field(() => SignInMethod, { simple: true, description: 'How it began.' })
  method!: SignInMethod

  @Field(() => Boolean, { simple: true, description: 'Whether it is the one that asks.' })
  isCurrent!: boolean
}

@ObjectType({
  description: 'A secret by which a program asks in somebody’s name, for less than they may do themselves.',
})
export class ApiToken {
  @Field(() => ID, { simple: true, description: 'Names the token, and opens nothing.' })
  id!: string

  @Field(() => String, { simple: true, description: 'What it is for.' })
  name!: string

  @Field(() => [Permission], { simple: true, description: 'What it may do, as far as its person still may.' })
  scopes!: Permission[]

  @Field(() => DateTimeScalar, { simple: true, description: 'When it was made.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { simple: true, description: 'From then on it opens nothing.' })
  expiresAt!: string

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was last used, to the minute; null: never.',
  })
  lastUsedAt!: string | null

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When it was revoked; null while it is not.',
  })
  revokedAt!: string | null
}

@ObjectType({ description: 'A token just made: the only time that its secret is told.' })
export class ApiTokenMade {
  @Field(() => ApiToken, { simple: true, description: 'The token.' })
  token!: ApiToken

  @Field(() => String, { simple: true, description: 'Goes into the header `Authorization: Bearer …`.' })
  secret!: string
}

@ObjectType({ description: 'A second factor just begun; it is in force once a code of it was given.' })
export class SecondFactorSecret {
  @Field(() => String, { simple: true, description: 'The secret in base 32, to be typed into an authenticator.' })
  secret!: string

  @Field(() => String, { simple: true, description: 'The same as an `otpauth:` address, to be shown as a QR code.' })
  uri!: string
}

@ObjectType({ description: 'Codes that each stand in for the second factor once; told this time only.' })
export class RecoveryCodes {
  @Field(() => [String], { simple: true, description: 'The codes.' })
  codes!: string[]
}

@ObjectType({ description: 'The account of whoever asks.' })
export class Account {
  @Field(() => String, { simple: true, description: 'Login.' })
  login!: string

  @Field(() => String, { simple: true, description: 'Name.' })
  name!: string

  @Field(() => String, { simple: true, description: 'Office; empty where none was given.' })
  unit!: string

  @Field(() => [SignInSession], { simple: true, description: 'Sessions under way, the newest first.' })
  sessions!: SignInSession[]

  @Field(() => [ApiToken], { simple: true, description: 'Tokens, also revoked and expired ones, the newest first.' })
  tokens!: ApiToken[]

  @Field(() => Boolean, { simple: true, description: 'Whether a second factor is in force.' })
  secondFactor!: boolean

  @Field(() => Int, { simple: true, description: 'Recovery codes that were not used yet.' })
  recoveryCodesLeft!: number

  @Field(() => DateTimeScalar, {
    simple: true,
    nullable: true,
    description: 'When the password was last set; null where there is none.',
  })
  passwordChangedAt!: string | null
}
