import { insertRows } from '../../db/bulk'
import type { Tx } from '../../db/database'
import type { DivisionMap } from '../../division/division-map'
import { findPlace } from '../../division/find-place'
import { Region, Village } from '../../division/place'
import type { AuditRecord } from '../audit/canonical-entry'
import type { Role } from '../roles'
import type { GrantRow } from './grant.entity'
import { keepAdministrator } from './last-administrator'
import type { PersonRow } from './person.entity'
import type { GrantInput } from './person.input'
import { GrantInvalid } from './person-errors'

/** A grant to be given, its territory found on the map. */
export interface NewGrant {
  readonly role: Role
  /** Null: everywhere. */
  readonly divisionId: number | null
  /** What the record calls the territory. */
  readonly territory: string
  readonly validFrom: string
  readonly validTo: string | null
}

/** Reads a grant as a form has it. Refuses with `GRANT_INVALID`. */
export function readGrant(map: DivisionMap, { role, validFrom, ...given }: GrantInput): NewGrant {
  const validTo = given.validTo ?? null
  if (validTo !== null && validTo <= validFrom)
    throw new GrantInvalid(
      'validTo',
      '失效日应晚于起始日。',
      'The day of its end comes after the day of its beginning.',
    )
  const code = given.territoryCode ?? null
  if (given.everywhere === (code !== null))
    throw new GrantInvalid(
      'territoryCode',
      '请选择一个区划，或选择“全域”，二者只能选一个。',
      'Choose a place or "everywhere", one of the two.',
    )
  if (code === null) return { role, divisionId: null, territory: '*', validFrom, validTo }
  const place = findPlace(map, code)
  if (place instanceof Region) return { role, divisionId: place.region.id, territory: place.code, validFrom, validTo }
  if (place instanceof Village) return { role, divisionId: place.id, territory: place.code, validFrom, validTo }
  throw new GrantInvalid(
    'territoryCode',
    `没有代码为“${code}”的区划或村，考核单位不能作为授权范围。`,
    `There is no region or village with the code "${code}"; reporting units are no territory.`,
  )
}

type Record = (entry: Pick<AuditRecord, 'action' | 'subject' | 'detail'>) => void

const COLUMNS = ['personId', 'role', 'divisionId', 'validFrom', 'validTo', 'grantedBy', 'grantedAt'] as const

/** Gives somebody roles. */
export async function addGrants(
  tx: Tx,
  { id, login }: Pick<PersonRow, 'id' | 'login'>,
  grants: readonly NewGrant[],
  actor: string,
  record: Record,
): Promise<void> {
  const at = new Date().toISOString()
  for (const { role, divisionId, territory, validFrom, validTo } of grants) {
    await insertRows(tx, 'person_grant', COLUMNS, [[id, role, divisionId, validFrom, validTo, actor, at]])
    record({ action: 'GRANTED', subject: login, detail: `${role} @ ${territory} ${validFrom}—${validTo ?? ''}` })
  }
}

/** Takes a role away. Done before: nothing. Refuses with `LAST_ADMINISTRATOR`. */
export async function revokeGrant(
  tx: Tx,
  { id, role, divisionId }: GrantRow,
  login: string,
  actor: string,
  record: Record,
): Promise<void> {
  await keepAdministrator(tx, async () => {
    const at = new Date().toISOString()
    const sql = 'UPDATE person_grant SET revokedAt = ?, revokedBy = ? WHERE id = ? AND revokedAt IS NULL'
    const changed = await tx.execute(sql, [at, actor, id])
    if (changed === 1) record({ action: 'REVOKED', subject: login, detail: `${role} @ ${divisionId ?? '*'}` })
  })
}
