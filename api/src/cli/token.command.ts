import { Command, InvalidArgumentError } from 'commander'
import { recordAudit } from '../access/audit/record-audit'
import { normalLogin } from '../access/person/login'
import type { PersonRow } from '../access/person/person.entity'
import { grantsOfPersons, isAlive, personByLogin } from '../access/person/person.query'
import { PersonUnknown } from '../access/person/person-errors'
import { PERMISSION_KEYS, type Permission, permissionsOf } from '../access/roles'
import { addToken, endToken, readToken, tokensOf } from '../access/token/tokens'
import { HUB_VIEWER } from '../access/viewer'
import { todayInShanghai } from '../common/calendar'
import type { Database } from '../db/database'
import { tableText } from './print-table'
import { withDatabase } from './with-database'

type Open = () => Promise<Database>

const LOGIN = ['<login>', '登录名 · login'] as const

async function personOf(db: Database, login: string): Promise<PersonRow> {
  const person = await personByLogin(db, normalLogin(login))
  if (!person) throw new PersonUnknown(login)
  return person
}

function readScopes(given: string): Permission[] {
  const names = given.split(',').map((name) => name.trim().toUpperCase())
  const wrong = names.find((name) => !PERMISSION_KEYS.some((key) => key === name))
  if (wrong === undefined) return names as Permission[]
  throw new InvalidArgumentError(`“${wrong}”应为其中之一，one of: ${PERMISSION_KEYS.join(', ')}`)
}

/** `hub token`: tokens of a person, for programs that are set up where there is no browser. */
export function tokenCommand(open: Open): Command {
  return new Command('token')
    .description('程序用的令牌：生成、列出、撤销 · tokens for programs: make, list, revoke')
    .addCommand(makeCommand(open))
    .addCommand(listCommand(open))
    .addCommand(revokeCommand(open))
}

interface MakeFlags {
  readonly name: string
  readonly scopes: Permission[]
  readonly days: string
}

const makeCommand = (open: Open): Command =>
  new Command('make')
    .description('生成令牌，只显示一次 · make a token; it is shown once')
    .argument(...LOGIN)
    .requiredOption('--name <name>', '用途 · what it is for')
    .option('--scopes <list>', '权限，以逗号分隔 · permissions, parted by commas', readScopes, ['READ', 'EXPORT'])
    .option('--days <days>', '有效天数，1至366 · days, 1 to 366', '90')
    .action((login: string, { name, scopes, days }: MakeFlags) =>
      withDatabase(open, async (db) => {
        const { id, login: actor } = await personOf(db, login)
        const today = todayInShanghai()
        const own = (await grantsOfPersons(db, [id])).filter((grant) => isAlive(grant, today))
        const asked = readToken(
          { name, scopes, days: Number(days) },
          own.flatMap(({ role }) => [...permissionsOf(role)]),
        )
        const { token, secret } = await db.tx(async (tx) => {
          const made = await addToken(tx, id, asked)
          const detail = `${asked.name}: ${asked.scopes.join(' ')}`
          await recordAudit(tx, { actor: HUB_VIEWER.actor, action: 'TOKEN_MADE', subject: actor, detail })
          return made
        })
        console.error(`有效至 ${token.expiresAt} · valid until then`)
        console.log(secret)
      }),
    )

const listCommand = (open: Open): Command =>
  new Command('list')
    .description('列出某人的令牌 · list the tokens of somebody')
    .argument(...LOGIN)
    .action((login: string) =>
      withDatabase(open, async (db) => {
        const tokens = await tokensOf(db, (await personOf(db, login)).id)
        const rows = tokens.map(({ id, name, scopes, expiresAt, lastUsedAt, revokedAt }) => [
          id,
          name,
          expiresAt,
          lastUsedAt,
          revokedAt,
          scopes.join(' '),
        ])
        const heads = ['编号 id', '用途 name', '有效至 expires', '最近使用 last used', '撤销于 revoked', '权限 scopes']
        for (const line of tableText(heads, rows)) console.log(line)
      }),
    )

const revokeCommand = (open: Open): Command =>
  new Command('revoke')
    .description('撤销令牌 · revoke a token')
    .argument(...LOGIN)
    .argument('<id>', '编号 · id')
    .action((login: string, id: string) =>
      withDatabase(open, async (db) => {
        const person = await personOf(db, login)
        await db.tx(async (tx) => {
          await endToken(tx, person.id, Number(id))
          const entry = { actor: HUB_VIEWER.actor, action: 'TOKEN_REVOKED', subject: person.login } as const
          await recordAudit(tx, { ...entry, detail: `token ${id}` })
        })
      }),
    )
