import { Secret, TOTP } from 'otpauth'
import { makeLink } from '../src/access/link/make-link'
import { makeSealer } from '../src/access/second-factor/sealer'
import type { SignInSettings } from '../src/access/session/sign-ins'
import { LOCAL_VIEWER } from '../src/access/viewer'
import type { Answer, TestApi } from './start-test-api'

/** A hub that asks everybody to sign in. */
export const SIGN_IN_REQUIRED: SignInSettings = {
  isRequired: true,
  idleMinutes: 30,
  hours: 12,
  sealer: makeSealer(() => 'a key of the tests, long enough to be one'),
  oidc: null,
}

export interface Client {
  /** Runs an operation, errors and all, with the cookies that earlier answers set. */
  ask<Data>(operation: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<Answer<Data>>
  /** The answer of one root field; fails the test on any error. */
  get<Data>(operation: string, variables?: object): Promise<Data>
  /** The code of the first error; null where there is none. */
  refusal(operation: string, variables?: object): Promise<string | null>
  /** The cookie as it stands; '' where there is none. */
  cookie: string
  /** The last `Set-Cookie`. */
  lastSetCookie: string
}

/** A browser of its own. */
export function clientOf(
  { api, db }: Pick<TestApi, 'api' | 'db'>,
  more: Readonly<Record<string, string>> = {},
): Client {
  const client: Client = {
    cookie: '',
    lastSetCookie: '',
    ask: async <Data>(operation: string, variables: object = {}, headers = {}) => {
      const before = db.statementCount
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: client.cookie, ...more, ...headers },
        body: JSON.stringify({ query: operation, variables }),
      })
      const [set] = response.headers.getSetCookie()
      if (set !== undefined) {
        client.lastSetCookie = set
        client.cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '')
      }
      const { data, errors = [] } = (await response.json()) as { data: Data; errors?: Answer<Data>['errors'] }
      return { data, errors, statements: db.statementCount - before }
    },
    get: async <Data>(operation: string, variables?: object) => {
      const { data, errors } = await client.ask<Record<string, Data>>(operation, variables)
      expect(errors).toEqual([])
      return Object.values(data)[0] as Data
    },
    refusal: async (operation, variables) => {
      const { errors } = await client.ask(operation, variables)
      return errors[0]?.extensions.code ?? null
    },
  }
  return client
}

/** The code that an authenticator shows, so many steps from now. */
export const codeOf = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** The secret in the path of a one-time link. */
export const secretOf = (path: string): string => path.replace('/welcome/', '')

export const USE_LINK = `mutation ($secret: String!, $login: String, $name: String, $password: String!) {
  useOneTimeLink(secret: $secret, login: $login, name: $name, password: $password) { status retryAfterSeconds } }`
export const SIGN_IN = `mutation ($login: String!, $password: String!) {
  signIn(login: $login, password: $password) { status retryAfterSeconds } }`
export const CONFIRM = 'mutation ($code: String!) { confirmSecondFactor(code: $code) { status retryAfterSeconds } }'
export const INVITE = `mutation ($person: PersonInput!, $grants: [GrantInput!]!) {
  invitePerson(person: $person, grants: $grants) { path expiresAt person { id state grants { id role everywhere } } } }`

/** The first administrator of a hub, signed in. */
export async function firstAdministrator(hub: TestApi, password = 'correct horse battery'): Promise<Client> {
  const { path } = await hub.db.tx((tx) => makeLink(tx, 'FIRST_ADMINISTRATOR', null, LOCAL_VIEWER.actor))
  const client = clientOf(hub)
  const outcome = await client.get(USE_LINK, { secret: secretOf(path), login: 'Chen', name: '陈主任', password })
  expect(outcome).toEqual({ status: 'SIGNED_IN', retryAfterSeconds: null })
  return client
}

interface Invited {
  readonly client: Client
  readonly id: string
  /** Id of the first grant. */
  readonly grantId: string
}

/** Somebody whom the administrator invited and who set a password, signed in. */
export async function invited(
  hub: TestApi,
  administrator: Client,
  login: string,
  grants: readonly object[],
  password = 'a sentence of their own',
): Promise<Invited> {
  const made = await administrator.get<{ path: string; person: { id: string; grants: { id: string }[] } }>(INVITE, {
    person: { login, name: `${login}的姓名`, unit: '样例单位' },
    grants,
  })
  const client = clientOf(hub)
  const outcome = await client.get(USE_LINK, { secret: secretOf(made.path), password })
  expect(outcome).toMatchObject({ status: 'SIGNED_IN' })
  return { client, id: made.person.id, grantId: made.person.grants[0]?.id ?? '' }
}
