import type { Database } from '../db/database'
import type { PlaceContext } from '../division/place-context'
import type { AccessContext } from './access-context'
import type { SignIns } from './session/sign-ins'
import type { Visit } from './session/visit'

/** What resolvers of people and sign-ins need from a request; app/ provides more. */
export interface PeopleContext extends AccessContext, Pick<PlaceContext, 'maps'> {
  readonly db: Database
  readonly signIns: SignIns
  /** The browser that asks. */
  readonly visit: Visit
}

/** What a sign-in itself needs. */
export type SignInParts = Pick<PeopleContext, 'db' | 'signIns' | 'visit'>
