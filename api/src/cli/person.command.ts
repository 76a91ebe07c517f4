import { Command, InvalidArgumentError } from 'commander'
import { firstLink } from '../access/link/first-link'
import type { MadeLink } from '../access/link/make-link'
import {
  type ChangeParts,
  invitePerson,
  makePersonLink,
  resetSecondFactor,
  setPersonState,
  unlockPerson,
} from '../access/person/change-person'
import { readGrant } from '../access/person/grants'
import { normalLogin } from '../access/person/login'
import type { PersonRow } from '../access/person/person.entity'
import { allPersons, grantsOfPersons, isAlive, personByLogin } from '../access/person/person.query'
import { PersonUnknown } from '../access/person/person-errors'
import { personStateWords } from '../access/person/person-state'
import { ROLES, type Role } from '../access/roles'
import { HUB_VIEWER } from '../access/viewer'
import { todayInShanghai } from '../common/calendar'
import type { Database } from '../db/database'
import { DivisionMaps } from '../division/division-maps'
import { tableText } from './print-table'
import { withDatabase } from './with-database'

type Open = () => Promise<Database>

/** Whoever runs commands on the machine has the database in their hands: they act as the hub. */
const partsOf = (db: Database): ChangeParts => ({ db, viewer: HUB_VIEWER, address: null, forget: () => undefined })

const printLink = ({ path, expiresAt }: MadeLink): void =>
  console.log(
    `${path}\n有效至 ${expiresAt}，只能用一次 · valid until then, once; put the address of the pages before it`,
  )

async function personOf(db: Database, login: string): Promise<PersonRow> {
  const person = await personByLogin(db, normalLogin(login))
  if (!person) throw new PersonUnknown(login)
  return person
}

/** `hub person`: people without a browser, for whoever runs the machine. */
export function personCommand(open: Open): Command {
  return new Command('person')
    .description('人员：列出、邀请、重设密码、停用、启用、解锁 · people: list, invite, reset, disable, enable, unlock')
    .addCommand(firstCommand(open))
    .addCommand(listCommand(open))
    .addCommand(inviteCommand(open))
    .addCommand(
      onPerson(open, 'reset', '生成重设密码的一次性链接 · a one-time link to set a new password', async (db, { id }) =>
        printLink(await makePersonLink(partsOf(db), id)),
      ),
    )
    .addCommand(
      onPerson(open, 'disable', '停用，立即退出 · keep somebody out, at once', (db, { id }) =>
        setPersonState(partsOf(db), id, 'DISABLED'),
      ),
    )
    .addCommand(
      onPerson(open, 'enable', '重新启用 · let somebody in again', (db, { id }) =>
        setPersonState(partsOf(db), id, 'ACTIVE'),
      ),
    )
    .addCommand(onPerson(open, 'unlock', '解除锁定 · end a lock', (db, { id }) => unlockPerson(partsOf(db), id)))
    .addCommand(
      onPerson(open, 'drop-second-factor', '取消第二验证 · take a lost second factor away', (db, { id }) =>
        resetSecondFactor(partsOf(db), id),
      ),
    )
}

const firstCommand = (open: Open): Command =>
  new Command('first')
    .description(
      '还没有人员时：生成首位管理员的一次性链接 · where nobody has an account: a link for the first administrator',
    )
    .action(() =>
      withDatabase(open, async (db) => {
        const link = await firstLink(db)
        if (link) printLink(link)
        else console.log('已有人员，请用 hub person invite 或 reset。 There are people already: use invite or reset.')
      }),
    )

const listCommand = (open: Open): Command =>
  new Command('list').description('列出人员和在用授权 · list people and their grants').action(() =>
    withDatabase(open, async (db) => {
      const [persons, grants] = await Promise.all([allPersons(db), grantsOfPersons(db, null)])
      const today = todayInShanghai()
      const rows = persons.map(({ id, login, name, unit, state }) => {
        const own = grants.filter((grant) => grant.personId === id && isAlive(grant, today))
        return [login, name, unit, personStateWords[state].zh, [...new Set(own.map(({ role }) => role))].join(' ')]
      })
      for (const line of tableText(['登录名 login', '姓名 name', '单位 unit', '状态 state', '角色 roles'], rows))
        console.log(line)
    }),
  )

const readRole = (given: string): Role => {
  const role = ROLES.find((known) => known === given.toUpperCase())
  if (role) return role
  throw new InvalidArgumentError(`应为其中之一，one of: ${ROLES.join(', ')}`)
}

interface InviteFlags {
  readonly name: string
  readonly unit?: string
  readonly role: Role
  readonly within?: string
}

const inviteCommand = (open: Open): Command =>
  new Command('invite')
    .description('邀请一人并授权，打印一次性链接 · invite somebody with a role; prints a one-time link')
    .argument('<login>', '登录名 · login')
    .requiredOption('--name <name>', '姓名 · name')
    .requiredOption('--role <ROLE>', '角色 · role', readRole)
    .option('--unit <unit>', '单位 · office')
    .option('--within <code>', '区划代码，缺省为全域 · code of the territory; default: everywhere')
    .action((login: string, { name, unit, role, within }: InviteFlags) =>
      withDatabase(open, async (db) => {
        const map = await new DivisionMaps(db).mapOn(null)
        const territoryCode = within ?? null
        const everywhere = within === undefined
        const grant = readGrant(map, { role, territoryCode, everywhere, validFrom: todayInShanghai(), validTo: null })
        printLink(await invitePerson(partsOf(db), { login, name, unit: unit ?? null }, [grant]))
      }),
    )

/** A verb on one person by login. */
const onPerson = (
  open: Open,
  verb: string,
  description: string,
  work: (db: Database, person: PersonRow) => Promise<void>,
): Command =>
  new Command(verb)
    .description(description)
    .argument('<login>', '登录名 · login')
    .action((login: string) => withDatabase(open, async (db) => work(db, await personOf(db, login))))
