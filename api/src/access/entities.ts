import { AttemptCountRow } from './attempt/attempt-count.entity'
import { OneTimeLinkRow } from './link/one-time-link.entity'
import { GrantRow } from './person/grant.entity'
import { PersonRow } from './person/person.entity'
import { RecoveryCodeRow } from './second-factor/recovery-code.entity'
import { SignInSessionRow } from './session/sign-in-session.entity'
import { ApiTokenRow } from './token/api-token.entity'

/** Tables of people and of how they sign in. */
export const peopleEntities = [
  PersonRow,
  GrantRow,
  SignInSessionRow,
  OneTimeLinkRow,
  ApiTokenRow,
  RecoveryCodeRow,
  AttemptCountRow,
] as const
