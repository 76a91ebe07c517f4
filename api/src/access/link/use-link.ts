import { todayInShanghai } from '../../common/calendar'
import { DomainError } from '../../common/domain-error'
import { insertRows } from '../../db/bulk'
import type { Reader, Tx } from '../../db/database'
import { sqlNumber, sqlNumberOrNull, sqlText } from '../../db/sql-value'
import { forgiveAttempt, loginKey } from '../attempt/count-attempt'
import { recordAudits } from '../audit/record-audit'
import { requireGoodPassword } from '../password/password-rules'
import type { SignInParts } from '../people-context'
import { countAdministrators } from '../person/last-administrator'
import { readLogin, readName } from '../person/login'
import type { PersonRow } from '../person/person.entity'
import { personById, personByLogin } from '../person/person.query'
import { LoginTaken } from '../person/person-errors'
import type { Role } from '../roles'
import { SECRET, secretHash } from '../secret'
import { beginSession } from '../session/begin-session'
import type { SignInOutcome } from '../session/sign-in.types'
import type { LinkPurpose } from './link-purpose'

/** A link that opens nothing. Nobody is told why, for whoever has none learns nothing by trying. */
export class LinkUnusable extends DomainError {
  constructor() {
    super('LINK_UNUSABLE', {
      zh: '这个链接无效、已用过或已过期，请向给您链接的人索取新的。',
      en: 'This link is wrong, used or expired; ask whoever gave it to you for a new one.',
    })
  }
}

/** A link that can be used, and whom it is for; `person` null: its user chooses login and name. */
export interface OpenLink {
  readonly id: number
  readonly purpose: LinkPurpose
  readonly expiresAt: string
  readonly person: PersonRow | null
}

/** The link of a secret; null when it is unknown, used or expired, or its person is disabled. */
export async function findLink(reader: Reader, secret: string): Promise<OpenLink | null> {
  if (!SECRET.test(secret)) return null
  const [row] = await reader.query(
    'SELECT id, purpose, personId, expiresAt FROM one_time_link WHERE secretHash = ? AND usedAt IS NULL AND expiresAt > ?',
    [secretHash(secret), new Date().toISOString()],
  )
  if (!row) return null
  const personId = sqlNumberOrNull(row.personId)
  const person = personId === null ? null : await personById(reader, personId)
  if (person?.state === 'DISABLED') return null
  const purpose = sqlText(row.purpose) as LinkPurpose
  return { id: sqlNumber(row.id), purpose, expiresAt: sqlText(row.expiresAt), person }
}

/** What the user of a link gives; login and name only where the link is nobody's yet. */
export interface LinkUse {
  readonly secret: string
  readonly login: string | null
  readonly name: string | null
  readonly password: string
}

/** What the first administrator may do: manage people, read the audit record, and see the hub they set up. */
const FIRST_ROLES: readonly Role[] = ['ADMINISTRATOR', 'AUDITOR', 'REVITALIZATION_BUREAU']

/**
 * Sets a password by a link and signs in; the second factor, where there is one, is asked for all the same. Refuses with
 * `LINK_UNUSABLE`, `PERSON_INVALID`, `LOGIN_TAKEN`, `PASSWORD_WEAK`.
 */
export async function useLink(parts: SignInParts, { secret, login, name, password }: LinkUse): Promise<SignInOutcome> {
  const link = await findLink(parts.db, secret)
  if (!link) throw new LinkUnusable()
  const account = link.person ?? { login: readLogin(login ?? ''), name: readName(name ?? '') }
  requireGoodPassword(password, account)
  const passwordHash = await parts.signIns.hasher.hash(password)
  const now = new Date().toISOString()
  const personId = await parts.db.tx(async (tx) => {
    const taken = await tx.execute(
      'UPDATE one_time_link SET usedAt = ? WHERE id = ? AND usedAt IS NULL AND expiresAt > ?',
      [now, link.id, now],
    )
    if (taken !== 1) throw new LinkUnusable()
    const id = link.person?.id ?? (await addFirstAdministrator(tx, account, now))
    const changed = await tx.execute(
      `UPDATE person SET passwordHash = ?, passwordChangedAt = ?, mustChangePassword = 0, state = 'ACTIVE'
       WHERE id = ? AND state <> 'DISABLED'`,
      [passwordHash, now, id],
    )
    if (changed !== 1) throw new LinkUnusable()
    await tx.execute('DELETE FROM sign_in_session WHERE personId = ?', [id])
    await forgiveAttempt(tx, [loginKey(account.login)])
    const { address } = parts.visit
    await recordAudits(tx, [
      { actor: account.login, action: 'LINK_USED', subject: account.login, detail: link.purpose, address },
      { actor: account.login, action: 'PASSWORD_CHANGED', subject: account.login, address },
    ])
    return id
  })
  const needsSecondFactor = (link.person?.secondFactorSince ?? null) !== null
  return beginSession(parts, { personId, login: account.login, needsSecondFactor, method: 'LINK' })
}

async function addFirstAdministrator(tx: Tx, account: { login: string; name: string }, now: string): Promise<number> {
  if ((await countAdministrators(tx)) > 0) throw new LinkUnusable()
  if (await personByLogin(tx, account.login)) throw new LoginTaken(account.login)
  const person = ['login', 'name', 'unit', 'state', 'mustChangePassword', 'createdAt']
  await insertRows(tx, 'person', person, [[account.login, account.name, '', 'INVITED', 0, now]])
  const made = await personByLogin(tx, account.login)
  if (!made) throw new Error('A person was not written')
  const grant = ['personId', 'role', 'divisionId', 'validFrom', 'grantedBy', 'grantedAt']
  const today = todayInShanghai()
  const rows = FIRST_ROLES.map((role) => [made.id, role, null, today, 'hub', now])
  await insertRows(tx, 'person_grant', grant, rows)
  await tx.execute("UPDATE one_time_link SET usedAt = ? WHERE purpose = 'FIRST_ADMINISTRATOR' AND usedAt IS NULL", [
    now,
  ])
  return made.id
}
