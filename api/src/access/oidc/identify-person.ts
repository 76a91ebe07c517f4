import type { Reader, Tx } from '../../db/database'
import { sqlNumber } from '../../db/sql-value'
import type { AuditRecord } from '../audit/canonical-entry'
import { endLinks } from '../link/make-link'
import { normalLogin } from '../person/login'
import type { PersonRow } from '../person/person.entity'
import { personById, personByLogin } from '../person/person.query'
import { OidcRefused } from './oidc-errors'
import type { ProvedIdentity } from './oidc-provider'

/** Whose account of the hub a provider's account is, and whether it has to be linked to it first. */
export interface IdentifiedPerson {
  readonly person: PersonRow
  readonly isLinked: boolean
}

/**
 * Finds whom a provider's account belongs to. At the first sign-in that is the person with the login that the provider
 * tells, if an administrator made them and they have no password: nobody is made by a stranger's provider, and nobody
 * with a password is taken over by one. From then on the link alone counts, whatever login the provider tells.
 * Refuses with `OidcRefused`.
 */
export async function identifyPerson(reader: Reader, identity: ProvedIdentity): Promise<IdentifiedPerson> {
  const linked = await findLinked(reader, identity)
  if (linked?.state === 'DISABLED') throw new OidcRefused('OIDC_PERSON_DISABLED', linked.login)
  if (linked) return { person: linked, isLinked: true }
  if (identity.login === null) throw new OidcRefused('OIDC_LOGIN_MISSING')
  const person = await personByLogin(reader, normalLogin(identity.login))
  if (!person || !(await mayBeLinked(reader, person, identity.issuer)))
    throw new OidcRefused('OIDC_NOT_INVITED', identity.login)
  return { person, isLinked: false }
}

async function findLinked(reader: Reader, { issuer, subject }: ProvedIdentity): Promise<PersonRow | null> {
  const [row] = await reader.query('SELECT personId FROM oidc_identity WHERE issuer = ? AND subject = ?', [
    issuer,
    subject,
  ])
  return row ? personById(reader, sqlNumber(row.personId)) : null
}

/** Whoever has a password proves by it who they are; whoever has another account of this provider, by that. */
async function mayBeLinked(reader: Reader, { id, state, passwordHash }: PersonRow, issuer: string): Promise<boolean> {
  if (state === 'DISABLED' || passwordHash !== null) return false
  const [other] = await reader.query('SELECT 1 AS found FROM oidc_identity WHERE personId = ? AND issuer = ?', [
    id,
    issuer,
  ])
  return other === undefined
}

/**
 * Lets somebody in who was identified: links the provider's account to them for good, if it is not yet, and makes them
 * active; answers what is recorded of it. What was found may have changed since, so that it is looked at once more.
 * Refuses with `OidcRefused`.
 */
export async function letIn(
  tx: Tx,
  identity: ProvedIdentity,
  { person, isLinked }: IdentifiedPerson,
  address: string | null,
): Promise<AuditRecord[]> {
  const records = isLinked ? [] : await linkIdentity(tx, identity, person, address)
  // Also whoever was kept out and let in again: without a password they count as invited.
  await tx.execute("UPDATE person SET state = 'ACTIVE' WHERE id = ? AND state = 'INVITED'", [person.id])
  return records
}

async function linkIdentity(
  tx: Tx,
  { issuer, subject }: ProvedIdentity,
  { id, login }: PersonRow,
  address: string | null,
): Promise<AuditRecord[]> {
  const person = await personById(tx, id)
  if (!person || !(await mayBeLinked(tx, person, issuer))) throw new OidcRefused('OIDC_NOT_INVITED', login)
  await tx.execute('INSERT INTO oidc_identity (issuer, subject, personId, linkedAt) VALUES (?, ?, ?, ?)', [
    issuer,
    subject,
    id,
    new Date().toISOString(),
  ])
  // The invitation was used by this; its link must not set a password for the account some day later.
  await endLinks(tx, id)
  return [{ actor: login, action: 'PERSON_CHANGED', subject: login, detail: `OIDC ${issuer} ${subject}`, address }]
}
