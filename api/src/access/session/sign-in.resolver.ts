import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { recordAudit } from '../audit/record-audit'
import { OneTimeLink } from '../link/link.types'
import { findLink, useLink } from '../link/use-link'
import type { PeopleContext } from '../people-context'
import { secretHash } from '../secret'
import { confirmSecondFactor } from './confirm-second-factor'
import { signIn } from './sign-in'
import { SignInOutcome } from './sign-in.types'

@Resolver()
export class SignInResolver {
  @Mutation(() => SignInOutcome, { description: 'Signs in by password; the session is a cookie.' })
  signIn(
    @Arg('login', () => String, { description: 'Login; case does not count.' }) login: string,
    @Arg('password', () => String, { description: 'Password.' }) password: string,
    @Ctx() context: PeopleContext,
  ): Promise<SignInOutcome> {
    return signIn(context, login, password)
  }

  @Mutation(() => SignInOutcome, { description: 'Ends a sign-in that asked for the second factor.' })
  confirmSecondFactor(
    @Arg('code', () => String, { description: 'Six digits of the authenticator, or a recovery code.' }) code: string,
    @Ctx() context: PeopleContext,
  ): Promise<SignInOutcome> {
    return confirmSecondFactor(context, code)
  }

  @Mutation(() => Boolean, { description: 'Ends the session of the browser; false where there was none.' })
  async signOut(@Ctx() { db, viewer, visit, signIns }: PeopleContext): Promise<boolean> {
    const { secret, address } = visit
    visit.forgetSecret()
    if (secret === null) return false
    const ended = await db.tx(async (tx) => {
      const count = await tx.execute('DELETE FROM sign_in_session WHERE secretHash = ?', [secretHash(secret)])
      if (count > 0 && viewer.kind === 'PERSON')
        await recordAudit(tx, { actor: viewer.actor, action: 'SIGN_OUT', address })
      return count > 0
    })
    signIns.forget()
    return ended
  }

  @Query(() => OneTimeLink, {
    nullable: true,
    description: 'What a one-time link is for; null when it is unknown, used or expired.',
  })
  async oneTimeLink(
    @Arg('secret', () => String, { description: 'What stands in its address.' }) secret: string,
    @Ctx() { db }: PeopleContext,
  ): Promise<OneTimeLink | null> {
    const link = await findLink(db, secret)
    if (!link) return null
    const { purpose, person, expiresAt } = link
    return { purpose, login: person?.login ?? null, name: person?.name ?? null, expiresAt }
  }

  @Mutation(() => SignInOutcome, { description: 'Sets a password by a one-time link, and signs in.' })
  useOneTimeLink(
    @Arg('secret', () => String, { description: 'What stands in its address.' }) secret: string,
    @Arg('login', () => String, { nullable: true, description: 'Login of the first administrator.' })
    login: string | null | undefined,
    @Arg('name', () => String, { nullable: true, description: 'Name of the first administrator.' })
    name: string | null | undefined,
    @Arg('password', () => String, { description: 'The new password.' }) password: string,
    @Ctx() context: PeopleContext,
  ): Promise<SignInOutcome> {
    return useLink(context, { secret, login: login ?? null, name: name ?? null, password })
  }
}
