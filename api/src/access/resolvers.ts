import { AccountResolver } from './person/account.resolver'
import { PeopleResolver } from './person/people.resolver'
import { ViewerResolver } from './person/viewer.resolver'
import { SignInResolver } from './session/sign-in.resolver'

/** Resolvers of people and of how they sign in. */
export const peopleResolvers = [ViewerResolver, SignInResolver, AccountResolver, PeopleResolver] as const
