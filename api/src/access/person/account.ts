import { DomainError } from '../../common/domain-error'
import type { Reader } from '../../db/database'
import { sqlNumber, sqlText, sqlTextOrNull } from '../../db/sql-value'
import { NotSignedIn } from '../access-errors'
import { countAttempt, forgiveAttempt, keysOf, loginKey, takeBackAttempt } from '../attempt/count-attempt'
import { recordAudits } from '../audit/record-audit'
import { HasherBusy } from '../password/password-hasher'
import type { PeopleContext } from '../people-context'
import { failedRecords } from '../session/failed-records'
import type { SignInMethod } from '../session/sign-in-method'
import { tokensOf } from '../token/tokens'
import type { Account, SignInSession } from './account.types'
import type { PersonRow } from './person.entity'
import { personById } from './person.query'

/** Whoever asks by a session of their own: a token changes nothing about its person. Refuses with `UNAUTHENTICATED`. */
export async function requireOwnAccount({ db, viewer }: PeopleContext): Promise<PersonRow> {
  const person = viewer.kind === 'PERSON' && viewer.personId !== null ? await personById(db, viewer.personId) : null
  if (!person) throw new NotSignedIn()
  return person
}

export class PasswordWrong extends DomainError {
  constructor() {
    super('PASSWORD_WRONG', { zh: '密码不正确。', en: 'The password is wrong.' }, { field: 'current' })
  }
}

/** Too many wrong passwords; right ones are not looked at either. */
export class AccountLocked extends DomainError {
  constructor(retryAfterSeconds: number) {
    super(
      'LOCKED',
      {
        zh: `密码错误次数太多，请 ${retryAfterSeconds} 秒后再试。`,
        en: `Too many wrong passwords; try again in ${retryAfterSeconds} seconds.`,
      },
      { retryAfterSeconds },
    )
  }
}

/**
 * Asks for the password once more, so that a browser left open is not enough; wrong ones count as at sign-in.
 * Refuses with `PASSWORD_WRONG`, `LOCKED`, `TOO_MANY_SIGN_INS`.
 */
export async function requirePassword(context: PeopleContext, person: PersonRow, password: string): Promise<void> {
  const { db, signIns, visit } = context
  const keys = keysOf(loginKey(person.login), visit.address)
  const admission = await countAttempt(db, keys)
  if (!admission.isAdmitted) throw new AccountLocked(admission.retryAfterSeconds)
  try {
    if (await signIns.hasher.verify(password, person.passwordHash)) {
      await db.tx((tx) => forgiveAttempt(tx, keys))
      return
    }
  } catch (error) {
    if (error instanceof HasherBusy) await db.tx((tx) => takeBackAttempt(tx, keys))
    throw error
  }
  await recordAudits(db, failedRecords(person.login, visit.address, admission.locks, 'account'))
  throw new PasswordWrong()
}

async function sessionsOf(reader: Reader, personId: number, current: number | null): Promise<SignInSession[]> {
  const rows = await reader.query(
    'SELECT * FROM sign_in_session WHERE personId = ? AND NOT isPending AND expiresAt > ? ORDER BY id DESC',
    [personId, new Date().toISOString()],
  )
  return rows.map((row) => ({
    id: String(sqlNumber(row.id)),
    startedAt: sqlText(row.startedAt),
    lastSeenAt: sqlText(row.lastSeenAt),
    expiresAt: sqlText(row.expiresAt),
    device: sqlTextOrNull(row.device),
    address: sqlTextOrNull(row.address),
    method: sqlText(row.method) as SignInMethod,
    isCurrent: sqlNumber(row.id) === current,
  }))
}

/** The account of whoever asks. */
export async function showAccount({ db, viewer, signIns }: PeopleContext, person: PersonRow): Promise<Account> {
  const { idleMinutes } = signIns.settings
  const idleSince = new Date(Date.now() - idleMinutes * 60_000).toISOString()
  const [sessions, tokens, codes] = await Promise.all([
    sessionsOf(db, person.id, viewer.sessionId),
    tokensOf(db, person.id),
    db.query('SELECT COUNT(*) AS n FROM recovery_code WHERE personId = ? AND usedAt IS NULL', [person.id]),
  ])
  return {
    login: person.login,
    name: person.name,
    unit: person.unit,
    sessions: sessions.filter(({ isCurrent, lastSeenAt }) => isCurrent || lastSeenAt > idleSince),
    tokens,
    secondFactor: person.secondFactorSince !== null,
    recoveryCodesLeft: sqlNumber(codes[0]?.n ?? 0),
    passwordChangedAt: person.passwordChangedAt,
  }
}
