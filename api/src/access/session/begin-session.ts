import { insertRows } from '../../db/bulk'
import type { Tx } from '../../db/database'
import type { AuditRecord } from '../audit/canonical-entry'
import { recordAudits } from '../audit/record-audit'
import type { SignInParts } from '../people-context'
import { makeSecret, secretHash } from '../secret'
import { outcome, type SignInOutcome } from './sign-in.types'
import type { SignInMethod } from './sign-in-method'

/** Whoever has shown who they are. */
export interface Entrant {
  readonly personId: number
  readonly login: string
  /** Whether the hub itself asks for the second factor next. */
  readonly needsSecondFactor: boolean
  readonly method: SignInMethod
  /** What happens with it, all or nothing, and is recorded before the sign-in. */
  readonly work?: (tx: Tx) => Promise<readonly AuditRecord[]>
}

const DAY_MS = 86_400_000

const COLUMNS = [
  'personId',
  'secretHash',
  'method',
  'isPending',
  'startedAt',
  'lastSeenAt',
  'expiresAt',
  'device',
  'address',
] as const

/**
 * Begins a session with a secret of its own, whatever the browser had before, and sets its cookie. Where the second
 * factor is asked for next it opens nothing yet.
 */
export async function beginSession(
  { db, signIns, visit }: SignInParts,
  { personId, login, needsSecondFactor, method, work }: Entrant,
): Promise<SignInOutcome> {
  const secret = makeSecret()
  const now = new Date()
  const at = now.toISOString()
  const expiresAt = new Date(now.getTime() + signIns.settings.hours * 3_600_000).toISOString()
  await db.tx(async (tx) => {
    const records = (await work?.(tx)) ?? []
    await forgetOld(tx, now)
    if (visit.secret !== null)
      await tx.execute('DELETE FROM sign_in_session WHERE secretHash = ?', [secretHash(visit.secret)])
    const pending = needsSecondFactor ? 1 : 0
    const row = [personId, secretHash(secret), method, pending, at, at, expiresAt, visit.device, visit.address]
    await insertRows(tx, 'sign_in_session', COLUMNS, [row])
    if (!needsSecondFactor) await tx.execute('UPDATE person SET lastSignInAt = ? WHERE id = ?', [at, personId])
    const signedIn: AuditRecord = { actor: login, action: 'SIGN_IN', detail: method, address: visit.address }
    await recordAudits(tx, needsSecondFactor ? records : [...records, signedIn], now)
  })
  visit.keepSecret(secret)
  signIns.forget()
  return outcome(needsSecondFactor ? 'SECOND_FACTOR_NEEDED' : 'SIGNED_IN')
}

/** Sessions that are over and counts that no longer matter. */
async function forgetOld(tx: Tx, now: Date): Promise<void> {
  await tx.execute('DELETE FROM sign_in_session WHERE expiresAt <= ?', [now.toISOString()])
  await tx.execute('DELETE FROM attempt_count WHERE lastAt <= ?', [new Date(now.getTime() - DAY_MS).toISOString()])
}
