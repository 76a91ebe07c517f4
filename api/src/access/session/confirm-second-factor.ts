import { sqlNumber } from '../../db/sql-value'
import { countAttempt, forgiveAttempt, keysOf, secondFactorKey } from '../attempt/count-attempt'
import { recordAudit, recordAudits } from '../audit/record-audit'
import type { SignInParts } from '../people-context'
import { personById } from '../person/person.query'
import { takeCode } from '../second-factor/take-code'
import { makeSecret, secretHash } from '../secret'
import { failedRecords } from './failed-records'
import { outcome, type SignInOutcome } from './sign-in.types'

/** So long may pass between the password and the second factor. */
const PENDING_MS = 5 * 60_000

/** Ends a sign-in by a code of the authenticator or a recovery code. The session gets a new secret. */
export async function confirmSecondFactor(parts: SignInParts, code: string): Promise<SignInOutcome> {
  const { db, signIns, visit } = parts
  const [row] = await db.query(
    'SELECT id, personId FROM sign_in_session WHERE secretHash = ? AND isPending AND startedAt > ?',
    [secretHash(visit.secret ?? ''), new Date(Date.now() - PENDING_MS).toISOString()],
  )
  const person = row ? await personById(db, sqlNumber(row.personId)) : null
  if (!row || person?.state !== 'ACTIVE') return outcome('REFUSED')
  const sessionId = sqlNumber(row.id)
  const keys = keysOf(secondFactorKey(person.id), visit.address)
  const admission = await countAttempt(db, keys)
  if (!admission.isAdmitted) return outcome('LOCKED', admission.retryAfterSeconds)
  const secret = makeSecret()
  const now = new Date().toISOString()
  const isIn = await db.tx(async (tx) => {
    const taken = await takeCode(tx, person, code, signIns.settings.sealer)
    if (taken === null) return false
    const rotated = await tx.execute(
      'UPDATE sign_in_session SET secretHash = ?, isPending = 0, lastSeenAt = ? WHERE id = ? AND isPending',
      [secretHash(secret), now, sessionId],
    )
    if (rotated === 0) return false
    await forgiveAttempt(tx, keys)
    await tx.execute('UPDATE person SET lastSignInAt = ? WHERE id = ?', [now, person.id])
    await recordAudit(tx, { actor: person.login, action: 'SIGN_IN', detail: taken, address: visit.address })
    return true
  })
  if (!isIn) {
    await recordAudits(db, failedRecords(person.login, visit.address, admission.locks, 'second factor'))
    return outcome('REFUSED')
  }
  visit.keepSecret(secret)
  return outcome('SIGNED_IN')
}
