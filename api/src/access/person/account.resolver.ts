import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import type { Tx } from '../../db/database'
import type { AuditAction } from '../audit/audit-action'
import { recordAudit } from '../audit/record-audit'
import { requireGoodPassword } from '../password/password-rules'
import type { PeopleContext } from '../people-context'
import { PERMISSION_KEYS, Permission } from '../roles'
import { replaceRecoveryCodes } from '../second-factor/recovery-codes'
import { beginSecondFactor, CodeWrong, dropSecondFactor, finishSecondFactor } from '../second-factor/second-factor'
import { makeSecret, secretHash } from '../secret'
import { addToken, endToken, readToken } from '../token/tokens'
import { may } from '../viewer'
import { requireOwnAccount, requirePassword, showAccount } from './account'
import { Account, ApiToken, ApiTokenMade, RecoveryCodes, SecondFactorSecret } from './account.types'
import type { PersonRow } from './person.entity'

/** Does something with one's own account and records it, all or nothing. */
async function changeOwn<Answer>(
  { db, signIns, visit, viewer }: PeopleContext,
  { login }: PersonRow,
  { action, detail }: { readonly action: AuditAction; readonly detail?: string },
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  const answer = await db.tx(async (tx) => {
    const done = await work(tx)
    await recordAudit(tx, {
      actor: viewer.actor,
      action,
      subject: login,
      detail: detail ?? null,
      address: visit.address,
    })
    return done
  })
  signIns.forget()
  return answer
}

/** What somebody may do with their own account, by a session of their own. */
@Resolver()
export class AccountResolver {
  @Query(() => Account, {
    nullable: true,
    description: 'The account of whoever asks by a session; null for everybody else.',
  })
  async account(@Ctx() context: PeopleContext): Promise<Account | null> {
    if (context.viewer.kind !== 'PERSON') return null
    return showAccount(context, await requireOwnAccount(context))
  }

  @Mutation(() => Account, { description: 'Ends one of your sessions.' })
  async endSession(
    @Arg('id', () => ID, { description: 'Id of the session.' }) id: string,
    @Ctx() context: PeopleContext,
  ): Promise<Account> {
    const person = await requireOwnAccount(context)
    await changeOwn(context, person, { action: 'SIGN_OUT', detail: `session ${id}` }, (tx) =>
      tx.execute('DELETE FROM sign_in_session WHERE id = ? AND personId = ?', [Number(id), person.id]),
    )
    return showAccount(context, person)
  }

  @Mutation(() => Account, { description: 'Ends all your sessions but the one that asks.' })
  async endOtherSessions(@Ctx() context: PeopleContext): Promise<Account> {
    const person = await requireOwnAccount(context)
    await changeOwn(context, person, { action: 'SIGN_OUT', detail: 'other sessions' }, (tx) =>
      endOthers(tx, context, person),
    )
    return showAccount(context, person)
  }

  @Mutation(() => Account, { description: 'Changes your password, and ends all your other sessions.' })
  async changePassword(
    @Arg('current', () => String, { description: 'The password as it is.' }) current: string,
    @Arg('next', () => String, { description: 'The new one, at least 10 characters.' }) next: string,
    @Ctx() context: PeopleContext,
  ): Promise<Account> {
    const person = await requireOwnAccount(context)
    requireGoodPassword(next, person)
    await requirePassword(context, person, current)
    const hash = await context.signIns.hasher.hash(next)
    const secret = makeSecret()
    await changeOwn(context, person, { action: 'PASSWORD_CHANGED' }, async (tx) => {
      await tx.execute(
        'UPDATE person SET passwordHash = ?, passwordChangedAt = ?, mustChangePassword = 0 WHERE id = ?',
        [hash, new Date().toISOString(), person.id],
      )
      await endOthers(tx, context, person)
      // Whoever may have copied the cookie of this browser is out, too.
      await tx.execute('UPDATE sign_in_session SET secretHash = ? WHERE id = ?', [
        secretHash(secret),
        context.viewer.sessionId,
      ])
    })
    context.visit.keepSecret(secret)
    return showAccount(context, await requireOwnAccount(context))
  }

  @Mutation(() => SecondFactorSecret, { description: 'Begins a second factor; see `finishSecondFactor`.' })
  async beginSecondFactor(@Ctx() context: PeopleContext): Promise<SecondFactorSecret> {
    const person = await requireOwnAccount(context)
    const { sealer } = context.signIns.settings
    return changeOwn(context, person, { action: 'SECOND_FACTOR_CHANGED', detail: 'BEGUN' }, (tx) =>
      beginSecondFactor(tx, person, sealer),
    )
  }

  @Mutation(() => RecoveryCodes, { description: 'Puts the second factor in force by its first code.' })
  async finishSecondFactor(
    @Arg('code', () => String, { description: 'Six digits that the authenticator shows.' }) code: string,
    @Ctx() context: PeopleContext,
  ): Promise<RecoveryCodes> {
    const person = await requireOwnAccount(context)
    const { sealer } = context.signIns.settings
    return changeOwn(context, person, { action: 'SECOND_FACTOR_CHANGED', detail: 'IN FORCE' }, async (tx) => ({
      codes: await finishSecondFactor(tx, person, code, sealer),
    }))
  }

  @Mutation(() => RecoveryCodes, { description: 'Makes new recovery codes; the old ones open nothing any more.' })
  async renewRecoveryCodes(
    @Arg('password', () => String, { description: 'Your password.' }) password: string,
    @Ctx() context: PeopleContext,
  ): Promise<RecoveryCodes> {
    const person = await requireOwnAccount(context)
    if (person.secondFactorSince === null) throw new CodeWrong()
    await requirePassword(context, person, password)
    return changeOwn(context, person, { action: 'SECOND_FACTOR_CHANGED', detail: 'NEW CODES' }, async (tx) => ({
      codes: await replaceRecoveryCodes(tx, person.id),
    }))
  }

  @Mutation(() => Account, { description: 'Takes your second factor away.' })
  async removeSecondFactor(
    @Arg('password', () => String, { description: 'Your password.' }) password: string,
    @Ctx() context: PeopleContext,
  ): Promise<Account> {
    const person = await requireOwnAccount(context)
    await requirePassword(context, person, password)
    await changeOwn(context, person, { action: 'SECOND_FACTOR_CHANGED', detail: 'REMOVED' }, (tx) =>
      dropSecondFactor(tx, person.id),
    )
    return showAccount(context, await requireOwnAccount(context))
  }

  @Mutation(() => ApiTokenMade, {
    description: 'Makes a token for a program. It may do a part of what you may, and less when you may less.',
  })
  async makeToken(
    @Arg('name', () => String, { description: 'What it is for.' }) name: string,
    @Arg('scopes', () => [Permission], {
      description: 'What it may do: some of your own permissions, never MANAGE_PEOPLE, READ_AUDIT or READ_PERSONAL.',
    })
    scopes: Permission[],
    @Arg('days', () => Int, { description: 'How long it lasts, 1 to 366 days.' }) days: number,
    @Ctx() context: PeopleContext,
  ): Promise<ApiTokenMade> {
    const person = await requireOwnAccount(context)
    const own = PERMISSION_KEYS.filter((key) => may(context.viewer, key))
    const asked = readToken({ name, scopes, days }, own)
    return changeOwn(
      context,
      person,
      { action: 'TOKEN_MADE', detail: `${asked.name}: ${asked.scopes.join(' ')}` },
      (tx) => addToken(tx, person.id, asked),
    )
  }

  @Mutation(() => ApiToken, { description: 'Revokes a token of yours.' })
  async revokeToken(
    @Arg('id', () => ID, { description: 'Id of the token.' }) id: string,
    @Ctx() context: PeopleContext,
  ): Promise<ApiToken> {
    const person = await requireOwnAccount(context)
    return changeOwn(context, person, { action: 'TOKEN_REVOKED', detail: `token ${id}` }, (tx) =>
      endToken(tx, person.id, Number(id)),
    )
  }
}

const endOthers = (tx: Tx, { viewer }: PeopleContext, { id }: PersonRow): Promise<number> =>
  tx.execute('DELETE FROM sign_in_session WHERE personId = ? AND id <> ?', [id, viewer.sessionId ?? 0])
