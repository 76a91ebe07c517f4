import { inList } from '../../db/bulk'
import type { Reader } from '../../db/database'
import { sqlText } from '../../db/sql-value'
import type { DivisionMap } from '../../division/division-map'
import { findPlace } from '../../division/find-place'
import type { Place } from '../../division/place'
import { loginKey } from '../attempt/count-attempt'
import type { GrantRow } from './grant.entity'
import { codeOfDivision } from './manager'
import type { PersonRow } from './person.entity'
import { grantsOfPersons } from './person.query'
import type { Grant, Person } from './person.types'

/** The place of a division; null when it is not on the map. */
export function placeOfDivision(map: DivisionMap, id: number): Place | null {
  const code = codeOfDivision(map, id)
  return code === null ? null : findPlace(map, code)
}

const showGrant = (map: DivisionMap, { id, divisionId, ...grant }: GrantRow): Grant => ({
  id: String(id),
  role: grant.role,
  territory: divisionId === null ? null : placeOfDivision(map, divisionId),
  everywhere: divisionId === null,
  validFrom: grant.validFrom,
  validTo: grant.validTo,
  revokedAt: grant.revokedAt,
  grantedBy: grant.grantedBy,
})

/** People as managers see them. Two statements however many they are. */
export async function showPersons(reader: Reader, map: DivisionMap, rows: readonly PersonRow[]): Promise<Person[]> {
  if (rows.length === 0) return []
  const keys = new Map(rows.map(({ id, login }) => [id, loginKey(login).hash]))
  const list = inList([...keys.values()])
  const [grants, locks] = await Promise.all([
    grantsOfPersons(
      reader,
      rows.map(({ id }) => id),
    ),
    reader.query(`SELECT keyHash, lockedUntil FROM attempt_count WHERE lockedUntil > ? AND keyHash IN ${list.sql}`, [
      new Date().toISOString(),
      ...list.params,
    ]),
  ])
  const lockOf = new Map(locks.map(({ keyHash, lockedUntil }) => [sqlText(keyHash), sqlText(lockedUntil)]))
  return rows.map(({ id, login, name, unit, state, lastSignInAt, secondFactorSince }) => ({
    id: String(id),
    login,
    name,
    unit,
    state,
    grants: grants.filter(({ personId }) => personId === id).map((grant) => showGrant(map, grant)),
    lastSignInAt,
    secondFactor: secondFactorSince !== null,
    lockedUntil: lockOf.get(keys.get(id) ?? '') ?? null,
  }))
}
