import type { AddressInfo } from 'node:net'
import express from 'express'
import pino from 'pino'
import type { OidcSettings } from '../../src/access/oidc/oidc-settings'
import { RETURN_PATH, START_PATH } from '../../src/access/oidc/oidc-settings'
import { makeSealer } from '../../src/access/second-factor/sealer'
import { SignIns } from '../../src/access/session/sign-ins'
import type { Viewer } from '../../src/access/viewer'
import { oidcRoutes } from '../../src/app/access/oidc-routes'
import type { Database } from '../../src/db/database'
import { atFileEnd } from '../cleanup'
import { openTestDatabase, type TestDatabaseName } from '../databases'
import { TestBrowser } from './browser'
import type { TestProvider } from './start-provider'

/** What people type into the address bar: the pages and a proxy with TLS stand between it and the API. */
const ORIGIN = 'https://hub.example'
export const REDIRECT_URI = `${ORIGIN}${RETURN_PATH}`

/** What the pages and the proxy say of a browser. */
export const FORWARDED = { 'x-forwarded-host': 'hub.example', 'x-forwarded-proto': 'https', 'user-agent': 'test' }

/** A hub with the routes of sign-in by the provider, and nothing else. */
export interface OidcHub {
  readonly db: Database
  /** A browser at the hub. */
  browser(): TestBrowser
  /** Opens a path of the hub; answers where it leads. */
  open(browser: TestBrowser, path: string): Promise<string>
  /** Begins a sign-in and goes through the provider; answers the path with which the browser comes back. */
  throughProvider(browser: TestBrowser, to?: string): Promise<string>
  /** Who the hub takes the browser for. */
  viewer(browser: TestBrowser): Promise<Viewer>
}

export const settingsOf = ({ issuer }: Pick<TestProvider, 'issuer'>): OidcSettings => ({
  issuer,
  clientId: 'tianye',
  clientSecret: 'a-secret-of-the-tests-only',
  name: '统一认证',
  loginClaim: 'preferred_username',
})

/** Serves the routes on a fresh database. */
export async function startOidcHub(database: TestDatabaseName, settings: OidcSettings | null): Promise<OidcHub> {
  const db = await openTestDatabase(database)
  const sealer = makeSealer(() => 'of-the-tests-only')
  const signIns = new SignIns(db, { isRequired: true, idleMinutes: 30, hours: 12, sealer, oidc: settings })
  const app = express()
  app.use(oidcRoutes({ db, signIns }, pino({ level: 'silent' })))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  atFileEnd(async () => {
    server.closeAllConnections()
    server.close()
    await signIns.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const open = async (browser: TestBrowser, path: string) => {
    const response = await browser.open(url + path)
    expect(response.status).toBe(302)
    expect(response.headers.get('cache-control')).toBe('no-store')
    return response.headers.get('location') ?? ''
  }
  return {
    db,
    browser: () => new TestBrowser(FORWARDED),
    open,
    throughProvider: async (browser, to = '/') =>
      backFromProvider(await open(browser, `${START_PATH}?to=${encodeURIComponent(to)}`)),
    viewer: (browser) =>
      signIns.viewerOf({ cookie: `__Host-tianye_session=${browser.cookie('__Host-tianye_session')}` }),
  }
}

/** Follows the provider, in a browser that it does not know, until it sends the browser back to the hub. */
export async function backFromProvider(begun: string): Promise<string> {
  const browser = new TestBrowser()
  let next = begun
  for (let steps = 0; !next.startsWith(ORIGIN); steps++) {
    const response = await browser.open(next)
    const location = response.headers.get('location')
    if (location === null || steps > 10)
      throw new Error(`The provider stops: ${response.status} ${await response.text()}`)
    next = new URL(location, next).href
  }
  return next.slice(ORIGIN.length)
}

/** Someone whom an administrator invited; answers their id. */
export async function invite(
  db: Database,
  login: string,
  more: { readonly state?: string; readonly passwordHash?: string; readonly secondFactorSince?: string } = {},
): Promise<number> {
  const { state = 'INVITED', passwordHash = null, secondFactorSince = null } = more
  const now = new Date().toISOString()
  await db.tx(async (tx) => {
    await tx.execute(
      `INSERT INTO person (login, name, unit, state, passwordHash, mustChangePassword, secondFactorSince, createdAt)
       VALUES (?, ?, '', ?, ?, 0, ?, ?)`,
      [login, login, state, passwordHash, secondFactorSince, now],
    )
    await tx.execute(
      `INSERT INTO one_time_link (secretHash, purpose, personId, madeBy, madeAt, expiresAt)
       SELECT ?, 'INVITATION', id, 'admin', ?, '9999-12-31T00:00:00.000Z' FROM person WHERE login = ?`,
      [login, now, login],
    )
  })
  const [row] = await db.query<{ id: number }>('SELECT id FROM person WHERE login = ?', [login])
  return Number(row?.id)
}
