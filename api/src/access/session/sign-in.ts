import { countAttempt, forgiveAttempt, keysOf, loginKey, takeBackAttempt } from '../attempt/count-attempt'
import { recordAudits } from '../audit/record-audit'
import { HasherBusy, isOutdated } from '../password/password-hasher'
import { passwordFault } from '../password/password-rules'
import type { SignInParts } from '../people-context'
import { normalLogin } from '../person/login'
import type { PersonRow } from '../person/person.entity'
import { personByLogin } from '../person/person.query'
import { beginSession } from './begin-session'
import { failedRecords } from './failed-records'
import { outcome, type SignInOutcome } from './sign-in.types'

/** Longer than any password may be: not worth hashing. */
const LONGEST_READ = 1_000

/**
 * Signs in by password. An unknown login, somebody without a password and a wrong one are answered alike after the same
 * work; while tries are locked a right password is answered as a wrong one.
 */
export async function signIn(parts: SignInParts, given: string, password: string): Promise<SignInOutcome> {
  const { db, signIns, visit } = parts
  const login = normalLogin(given)
  const keys = keysOf(loginKey(login), visit.address)
  if (signIns.hasher.isFull) return outcome('LOCKED', new HasherBusy().retryAfterSeconds)
  const admission = await countAttempt(db, keys)
  if (!admission.isAdmitted) return outcome('LOCKED', admission.retryAfterSeconds)
  const person = await personByLogin(db, login)
  const isOpen = person?.state === 'ACTIVE' && password.length <= LONGEST_READ
  let isRight: boolean
  try {
    isRight = await signIns.hasher.verify(isOpen ? password : '', isOpen ? person.passwordHash : null)
  } catch (error) {
    if (!(error instanceof HasherBusy)) throw error
    await db.tx((tx) => takeBackAttempt(tx, keys))
    return outcome('LOCKED', error.retryAfterSeconds)
  }
  if (person && isOpen && isRight) return enter(parts, person, password)
  // What was typed for a login may be a password: only logins that there are stand in the record.
  await recordAudits(db, failedRecords(person?.login ?? null, visit.address, admission.locks))
  return outcome('REFUSED')
}

async function enter(parts: SignInParts, person: PersonRow, password: string): Promise<SignInOutcome> {
  const { id, login, passwordHash } = person
  const { hasher } = parts.signIns
  const newHash = passwordHash !== null && isOutdated(passwordHash) ? await hasher.hash(password) : passwordHash
  const mustChange = passwordFault(password, person) !== null
  return beginSession(parts, {
    personId: id,
    login,
    needsSecondFactor: person.secondFactorSince !== null,
    method: 'PASSWORD',
    work: async (tx) => {
      await forgiveAttempt(tx, keysOf(loginKey(login), parts.visit.address))
      // The old hash is named, so that a password that was changed meanwhile stays changed.
      await tx.execute('UPDATE person SET passwordHash = ?, mustChangePassword = ? WHERE id = ? AND passwordHash = ?', [
        newHash,
        mustChange ? 1 : 0,
        id,
        passwordHash,
      ])
      return []
    },
  })
}
