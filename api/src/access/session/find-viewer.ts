import { todayInShanghai } from '../../common/calendar'
import type { Reader } from '../../db/database'
import { sqlNumber, sqlNumberOrNull, sqlText, sqlTextOrNull } from '../../db/sql-value'
import type { Permission, Role } from '../roles'
import { secretHash } from '../secret'
import { makeViewer, type Viewer, type ViewerGrant } from '../viewer'

/** A viewer, and the row that says when they were last seen. */
export interface Found {
  readonly viewer: Viewer
  readonly table: 'sign_in_session' | 'api_token'
  readonly column: 'lastSeenAt' | 'lastUsedAt'
  readonly id: number
  readonly seenAt: string | null
}

/** Grants in force on a day, of the person that the statement finds. */
const GRANTS = `LEFT JOIN person_grant g ON g.personId = p.id AND g.revokedAt IS NULL
  AND g.validFrom <= ? AND (g.validTo IS NULL OR g.validTo > ?)`

const grantsOf = (rows: readonly Record<string, unknown>[]): ViewerGrant[] =>
  rows.flatMap(({ role, divisionId }) =>
    role === null ? [] : [{ role: sqlText(role) as Role, divisionId: sqlNumberOrNull(divisionId) }],
  )

/** The viewer of a session's secret; null when it opens nothing. One statement. */
export async function findSession(
  reader: Reader,
  secret: string,
  { idleMinutes }: { readonly idleMinutes: number },
): Promise<Found | null> {
  const now = new Date()
  const today = todayInShanghai(now)
  const idleSince = new Date(now.getTime() - idleMinutes * 60_000).toISOString()
  const rows = await reader.query(
    `SELECT s.id, s.lastSeenAt, p.id AS personId, p.login, g.role, g.divisionId
     FROM sign_in_session s JOIN person p ON p.id = s.personId ${GRANTS}
     WHERE s.secretHash = ? AND NOT s.isPending AND s.expiresAt > ? AND s.lastSeenAt > ? AND p.state = 'ACTIVE'`,
    [today, today, secretHash(secret), now.toISOString(), idleSince],
  )
  const [first] = rows
  if (!first) return null
  const id = sqlNumber(first.id)
  const viewer = makeViewer({
    kind: 'PERSON',
    personId: sqlNumber(first.personId),
    actor: sqlText(first.login),
    sessionId: id,
    grants: grantsOf(rows),
  })
  return { viewer, table: 'sign_in_session', column: 'lastSeenAt', id, seenAt: sqlText(first.lastSeenAt) }
}

const BEARER = /^Bearer +(tianye_[A-Za-z0-9_-]{32})$/i

/** The viewer of a header `Authorization: Bearer …`; null when it opens nothing. One statement. */
export async function findBearer(reader: Reader, header: string): Promise<Found | null> {
  const secret = BEARER.exec(header.trim())?.[1]
  if (secret === undefined) return null
  const now = new Date()
  const today = todayInShanghai(now)
  const rows = await reader.query(
    `SELECT t.id, t.lastUsedAt, t.name, t.scopes, p.id AS personId, p.login, g.role, g.divisionId
     FROM api_token t JOIN person p ON p.id = t.personId ${GRANTS}
     WHERE t.secretHash = ? AND t.revokedAt IS NULL AND t.expiresAt > ? AND p.state = 'ACTIVE'`,
    [today, today, secretHash(secret), now.toISOString()],
  )
  const [first] = rows
  if (!first) return null
  const id = sqlNumber(first.id)
  const viewer = makeViewer({
    kind: 'TOKEN',
    personId: sqlNumber(first.personId),
    actor: `${sqlText(first.login)}/${sqlText(first.name)}`,
    scopes: sqlText(first.scopes).split(',') as Permission[],
    grants: grantsOf(rows),
  })
  return { viewer, table: 'api_token', column: 'lastUsedAt', id, seenAt: sqlTextOrNull(first.lastUsedAt) }
}
