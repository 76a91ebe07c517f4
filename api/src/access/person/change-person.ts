import { insertRows } from '../../db/bulk'
import type { Tx } from '../../db/database'
import { forgiveAttempt, loginKey, secondFactorKey } from '../attempt/count-attempt'
import type { AuditRecord } from '../audit/canonical-entry'
import { recordAudits } from '../audit/record-audit'
import { endLinks, type MadeLink, makeLink } from '../link/make-link'
import type { PeopleContext } from '../people-context'
import { dropSecondFactor } from '../second-factor/second-factor'
import { addGrants, type NewGrant } from './grants'
import { keepAdministrator } from './last-administrator'
import { readLogin, readName, readUnit } from './login'
import type { PersonRow } from './person.entity'
import type { PersonInput } from './person.input'
import { personById, personByLogin } from './person.query'
import { LoginTaken, PersonUnknown } from './person-errors'
import type { PersonState } from './person-state'

/** What changes of people need; commands have it too. */
export type ChangeParts = Pick<PeopleContext, 'db' | 'viewer'> & {
  readonly forget: () => void
  readonly address: string | null
}

/** Does something and records it, all or nothing; what is remembered of viewers goes. */
export async function change<Answer>(
  { db, forget, viewer, address }: ChangeParts,
  work: (tx: Tx, record: (entry: Pick<AuditRecord, 'action' | 'subject' | 'detail'>) => void) => Promise<Answer>,
): Promise<Answer> {
  const answer = await db.tx(async (tx) => {
    const records: AuditRecord[] = []
    const done = await work(tx, (entry) => records.push({ ...entry, actor: viewer.actor, address }))
    await recordAudits(tx, records)
    return done
  })
  forget()
  return answer
}

async function requirePerson(tx: Tx, id: number): Promise<PersonRow> {
  const person = await personById(tx, id)
  if (!person) throw new PersonUnknown(String(id))
  return person
}

/** Adds somebody with grants, and makes the link by which they set a password. Refuses with `LOGIN_TAKEN` and others. */
export async function invitePerson(
  parts: ChangeParts,
  input: PersonInput,
  grants: readonly NewGrant[],
): Promise<MadeLink & { readonly personId: number }> {
  const [login, name, unit] = [readLogin(input.login), readName(input.name), readUnit(input.unit)]
  return change(parts, async (tx, record) => {
    if (await personByLogin(tx, login)) throw new LoginTaken(login)
    const columns = ['login', 'name', 'unit', 'state', 'mustChangePassword', 'createdAt']
    await insertRows(tx, 'person', columns, [[login, name, unit, 'INVITED', 0, new Date().toISOString()]])
    const made = await personByLogin(tx, login)
    if (!made) throw new Error('A person was not written')
    record({ action: 'PERSON_CHANGED', subject: login, detail: 'INVITED' })
    await addGrants(tx, made, grants, parts.viewer.actor, record)
    const link = await makeLink(tx, 'INVITATION', made.id, parts.viewer.actor)
    record({ action: 'LINK_MADE', subject: login, detail: 'INVITATION' })
    return { ...link, personId: made.id }
  })
}

/** Changes what somebody is called. */
export async function changePerson(parts: ChangeParts, id: number, input: PersonInput): Promise<void> {
  const [login, name, unit] = [readLogin(input.login), readName(input.name), readUnit(input.unit)]
  await change(parts, async (tx, record) => {
    const before = await requirePerson(tx, id)
    if (before.login !== login && (await personByLogin(tx, login))) throw new LoginTaken(login)
    await tx.execute('UPDATE person SET login = ?, name = ?, unit = ? WHERE id = ?', [login, name, unit, id])
    const detail = before.login === login ? 'RENAMED' : `LOGIN was ${before.login}`
    record({ action: 'PERSON_CHANGED', subject: login, detail })
  })
}

/** A link by which somebody sets a password, for the first time or anew. It also ends a lock when it is used. */
export async function makePersonLink(parts: ChangeParts, id: number): Promise<MadeLink> {
  return change(parts, async (tx, record) => {
    const { login, state } = await requirePerson(tx, id)
    const purpose = state === 'INVITED' ? 'INVITATION' : 'RESET'
    const link = await makeLink(tx, purpose, id, parts.viewer.actor)
    record({ action: 'LINK_MADE', subject: login, detail: purpose })
    return link
  })
}

/**
 * Lets somebody in or keeps them out. Kept out, their sessions and links end at once and their tokens open nothing.
 * Whoever never had a password is invited again rather than active. Refuses with `LAST_ADMINISTRATOR`.
 */
export async function setPersonState(parts: ChangeParts, id: number, wanted: PersonState): Promise<void> {
  await change(parts, async (tx, record) => {
    const { login, passwordHash } = await requirePerson(tx, id)
    const state = wanted === 'DISABLED' ? wanted : passwordHash === null ? 'INVITED' : 'ACTIVE'
    await keepAdministrator(tx, async () => {
      await tx.execute('UPDATE person SET state = ? WHERE id = ?', [state, id])
    })
    if (state === 'DISABLED') {
      await tx.execute('DELETE FROM sign_in_session WHERE personId = ?', [id])
      await endLinks(tx, id)
    }
    record({ action: 'PERSON_CHANGED', subject: login, detail: state })
  })
}

/** Ends the lock of somebody who was wrong too often. */
export async function unlockPerson(parts: ChangeParts, id: number): Promise<void> {
  await change(parts, async (tx, record) => {
    const { login } = await requirePerson(tx, id)
    await forgiveAttempt(tx, [loginKey(login), secondFactorKey(id)])
    record({ action: 'PERSON_CHANGED', subject: login, detail: 'UNLOCKED' })
  })
}

/** Takes the second factor of somebody away who lost it, and ends their sessions. */
export async function resetSecondFactor(parts: ChangeParts, id: number): Promise<void> {
  await change(parts, async (tx, record) => {
    const { login } = await requirePerson(tx, id)
    await dropSecondFactor(tx, id)
    await tx.execute('DELETE FROM sign_in_session WHERE personId = ?', [id])
    record({ action: 'SECOND_FACTOR_CHANGED', subject: login, detail: 'RESET' })
  })
}
