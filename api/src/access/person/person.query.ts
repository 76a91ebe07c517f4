import { inList } from '../../db/bulk'
import type { Reader } from '../../db/database'
import { sqlBoolean, sqlNumber, sqlNumberOrNull, sqlText, sqlTextOrNull } from '../../db/sql-value'
import type { Role } from '../roles'
import type { GrantRow } from './grant.entity'
import type { PersonRow } from './person.entity'
import type { PersonState } from './person-state'

const readPerson = (row: Record<string, unknown>): PersonRow => ({
  id: sqlNumber(row.id),
  login: sqlText(row.login),
  name: sqlText(row.name),
  unit: sqlText(row.unit),
  state: sqlText(row.state) as PersonState,
  passwordHash: sqlTextOrNull(row.passwordHash),
  passwordChangedAt: sqlTextOrNull(row.passwordChangedAt),
  mustChangePassword: sqlBoolean(row.mustChangePassword),
  secondFactorSecret: sqlTextOrNull(row.secondFactorSecret),
  secondFactorSince: sqlTextOrNull(row.secondFactorSince),
  secondFactorStep: sqlNumberOrNull(row.secondFactorStep),
  lastSignInAt: sqlTextOrNull(row.lastSignInAt),
  createdAt: sqlText(row.createdAt),
})

/** Everybody, by login. */
export async function allPersons(reader: Reader): Promise<PersonRow[]> {
  return (await reader.query('SELECT * FROM person ORDER BY login')).map(readPerson)
}

/** Somebody by id; null when there is nobody. */
export async function personById(reader: Reader, id: number): Promise<PersonRow | null> {
  const [row] = await reader.query('SELECT * FROM person WHERE id = ?', [id])
  return row ? readPerson(row) : null
}

/** Somebody by login as `normalLogin` has it; null when there is nobody. */
export async function personByLogin(reader: Reader, login: string): Promise<PersonRow | null> {
  const [row] = await reader.query('SELECT * FROM person WHERE login = ?', [login])
  return row ? readPerson(row) : null
}

const readGrant = (row: Record<string, unknown>): GrantRow => ({
  id: sqlNumber(row.id),
  personId: sqlNumber(row.personId),
  role: sqlText(row.role) as Role,
  divisionId: sqlNumberOrNull(row.divisionId),
  validFrom: sqlText(row.validFrom),
  validTo: sqlTextOrNull(row.validTo),
  grantedBy: sqlText(row.grantedBy),
  grantedAt: sqlText(row.grantedAt),
  revokedAt: sqlTextOrNull(row.revokedAt),
  revokedBy: sqlTextOrNull(row.revokedBy),
})

/** All grants of some people, past and revoked ones too, the newest first; of everybody where no ids are given. */
export async function grantsOfPersons(reader: Reader, ids: readonly number[] | null): Promise<GrantRow[]> {
  const list = ids && inList(ids)
  const where = list ? `WHERE personId IN ${list.sql}` : ''
  return (await reader.query(`SELECT * FROM person_grant ${where} ORDER BY id DESC`, list?.params ?? [])).map(readGrant)
}

/** A grant; null when there is none. */
export async function grantById(reader: Reader, id: number): Promise<GrantRow | null> {
  const [row] = await reader.query('SELECT * FROM person_grant WHERE id = ?', [id])
  return row ? readGrant(row) : null
}

/** Whether a grant may still give something, today or later. */
export const isAlive = ({ revokedAt, validTo }: GrantRow, today: string): boolean =>
  revokedAt === null && (validTo === null || validTo > today)
