import { DomainError } from '../../common/domain-error'
import { insertRows } from '../../db/bulk'
import type { Reader, Tx } from '../../db/database'
import { sqlNumber, sqlText, sqlTextOrNull } from '../../db/sql-value'
import type { ApiToken } from '../person/account.types'
import { PERMISSION_KEYS, type Permission } from '../roles'
import { makeSecret, secretHash } from '../secret'

/** Programs never manage people, read the audit record or see personal fields. */
const NEVER: readonly Permission[] = ['MANAGE_PEOPLE', 'READ_AUDIT', 'READ_PERSONAL']
const MOST_DAYS = 366
const MOST_TOKENS = 50
const DAY_MS = 86_400_000

class TokenInvalid extends DomainError {
  constructor(field: 'name' | 'scopes' | 'days' | 'id', zh: string, en: string) {
    super('TOKEN_INVALID', { zh, en }, { field })
  }
}

/** What is asked of a new token. */
export interface TokenAsked {
  readonly name: string
  readonly scopes: readonly Permission[]
  readonly days: number
}

/** Checks what is asked against what its person may do. Refuses with `TOKEN_INVALID`. */
export function readToken(asked: TokenAsked, own: readonly Permission[]): TokenAsked {
  const name = asked.name.normalize('NFC').trim()
  if (name === '' || name.length > 60)
    throw new TokenInvalid('name', '令牌名称应为 1 至 60 个字符。', 'The name of a token has 1 to 60 characters.')
  if (!(asked.days >= 1 && asked.days <= MOST_DAYS))
    throw new TokenInvalid('days', `有效期应为 1 至 ${MOST_DAYS} 天。`, `A token lasts 1 to ${MOST_DAYS} days.`)
  const scopes = PERMISSION_KEYS.filter((key) => asked.scopes.includes(key))
  const wrong = scopes.find((key) => NEVER.includes(key) || !own.includes(key))
  if (wrong !== undefined || scopes.length === 0)
    throw new TokenInvalid(
      'scopes',
      `令牌的权限应是您自己权限的一部分，且不含 ${NEVER.join('、')}${wrong ? `；不能给：${wrong}` : ''}。`,
      `A token may do a part of what you may, never ${NEVER.join(', ')}${wrong ? `; not given: ${wrong}` : ''}.`,
    )
  return { name, scopes, days: asked.days }
}

const readRow = (row: Record<string, unknown>): ApiToken => ({
  id: String(sqlNumber(row.id)),
  name: sqlText(row.name),
  scopes: sqlText(row.scopes).split(',') as Permission[],
  createdAt: sqlText(row.createdAt),
  expiresAt: sqlText(row.expiresAt),
  lastUsedAt: sqlTextOrNull(row.lastUsedAt),
  revokedAt: sqlTextOrNull(row.revokedAt),
})

/** Tokens of a person, revoked and expired ones too, the newest first. */
export async function tokensOf(reader: Reader, personId: number): Promise<ApiToken[]> {
  const sql = 'SELECT * FROM api_token WHERE personId = ? ORDER BY id DESC'
  return (await reader.query(sql, [personId])).map(readRow)
}

const COLUMNS = [
  'personId',
  'name',
  'secretHash',
  'scopes',
  'createdAt',
  'expiresAt',
  'lastUsedAt',
  'revokedAt',
] as const

/** Makes a token that `readToken` let pass; its secret is told this once. Refuses with `TOKEN_INVALID`. */
export async function addToken(
  tx: Tx,
  personId: number,
  { name, scopes, days }: TokenAsked,
): Promise<{ token: ApiToken; secret: string }> {
  const now = new Date()
  const at = now.toISOString()
  const open = (await tokensOf(tx, personId)).filter((token) => token.revokedAt === null && token.expiresAt > at)
  if (open.length >= MOST_TOKENS)
    throw new TokenInvalid(
      'name',
      `有效令牌最多 ${MOST_TOKENS} 个，请先撤销不用的。`,
      `At most ${MOST_TOKENS} tokens; revoke some first.`,
    )
  const secret = `tianye_${makeSecret()}`
  const expiresAt = new Date(now.getTime() + days * DAY_MS).toISOString()
  const row = [personId, name, secretHash(secret), scopes.join(','), at, expiresAt, null, null]
  await insertRows(tx, 'api_token', COLUMNS, [row])
  const [made] = await tx.query('SELECT * FROM api_token WHERE secretHash = ?', [secretHash(secret)])
  if (!made) throw new Error('A token was not written')
  return { token: readRow(made), secret }
}

/** Revokes a token of a person. Refuses with `TOKEN_INVALID` where they have none of that id. */
export async function endToken(tx: Tx, personId: number, id: number): Promise<ApiToken> {
  const at = new Date().toISOString()
  await tx.execute('UPDATE api_token SET revokedAt = ? WHERE id = ? AND personId = ? AND revokedAt IS NULL', [
    at,
    id,
    personId,
  ])
  const [row] = await tx.query('SELECT * FROM api_token WHERE id = ? AND personId = ?', [id, personId])
  if (!row) throw new TokenInvalid('id', '没有这个令牌。', 'There is no such token.')
  return readRow(row)
}
