import { Ctx, Query, Resolver } from 'type-graphql'
import { START_PATH } from '../oidc/oidc-settings'
import type { PeopleContext } from '../people-context'
import { PERMISSION_KEYS, ROLES } from '../roles'
import { SignInOptions } from '../session/sign-in.types'
import { may } from '../viewer'
import { wholeMap } from './manager'
import { personById } from './person.query'
import { placeOfDivision } from './show-persons'
import { ViewerShown } from './viewer.types'

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerShown, { description: 'Who asks, and what they may do.' })
  async viewer(@Ctx() context: PeopleContext): Promise<ViewerShown> {
    const { db, viewer, signIns } = context
    const { kind, grants, personId } = viewer
    const ids = new Set(grants.map(({ divisionId }) => divisionId))
    const person = personId === null ? null : await personById(db, personId)
    const map = grants.some(({ divisionId }) => divisionId !== null) ? await wholeMap(context) : null
    return {
      kind,
      name: person?.name ?? null,
      login: person?.login ?? null,
      unit: person?.unit || null,
      roles: ROLES.filter((role) => grants.some((grant) => grant.role === role)),
      permissions: PERMISSION_KEYS.filter((permission) => may(viewer, permission)),
      territories: [...ids].flatMap((id) => (id === null || map === null ? [] : (placeOfDivision(map, id) ?? []))),
      everywhere: ids.has(null),
      signInRequired: signIns.settings.isRequired,
      secondFactor: (person?.secondFactorSince ?? null) !== null,
      mustChangePassword: person?.mustChangePassword ?? false,
    }
  }

  @Query(() => SignInOptions, { description: 'The ways to sign in.' })
  signInOptions(@Ctx() { signIns }: PeopleContext): SignInOptions {
    const { oidc } = signIns.settings
    return { passwords: true, oidc: oidc && { name: oidc.name, path: START_PATH } }
  }
}
