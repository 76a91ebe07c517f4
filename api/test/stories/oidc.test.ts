import { type OidcSettings, START_PATH } from '../../src/access/oidc/oidc-settings'
import { NOBODY_SIGNS_IN } from '../../src/access/session/sign-ins'
import { databases, openTestDatabase } from '../databases'
import { TestBrowser } from '../oidc/browser'
import {
  backFromProvider,
  FORWARDED,
  invite,
  type OidcHub,
  REDIRECT_URI,
  settingsOf,
  startOidcHub,
} from '../oidc/oidc-hub'
import { type ProviderScript, startProvider, type TestProvider } from '../oidc/start-provider'
import { serveTestDatabase } from '../start-test-api'

const FLOW_COOKIE = '__Host-tianye_oidc'
const problem = (code: string) => `/sign-in?problem=${code}`

interface Recorded {
  readonly actor: string
  readonly action: string
  readonly detail: string | null
}

const recorded = ({ db }: OidcHub) => db.query<Recorded>('SELECT actor, action, detail FROM audit_entry ORDER BY seq')

let provider: TestProvider
const hubs = new Map<string, OidcHub>()

beforeAll(async () => {
  provider = await startProvider(REDIRECT_URI)
  for (const database of databases) hubs.set(database, await startOidcHub(database, settingsOf(provider)))
})

describe.each(databases)('sign-in by a provider, on %s', (database) => {
  let hub: OidcHub
  const zhao: ProviderScript = { account: 'sub-zhao', claims: { preferred_username: 'zhao' } }
  beforeAll(async () => {
    hub = hubs.get(database) as OidcHub
    await invite(hub.db, 'zhao')
  })

  /** Signs in as the provider plays; answers the browser and where it ends. */
  async function signIn(script: ProviderScript, to?: string) {
    await provider.play(script)
    const browser = hub.browser()
    const back = await hub.throughProvider(browser, to)
    return { browser, back, end: await hub.open(browser, back) }
  }

  const person = async (login: string) =>
    (await hub.db.query('SELECT state, lastSignInAt FROM person WHERE login = ?', [login]))[0]

  it('an invited person signs in, is linked, and is known from then on whatever login the provider tells', async () => {
    const id = await invite(hub.db, 'li.ming')
    const first = await signIn(
      { account: 'sub-1', claims: { preferred_username: 'Li.Ming' } },
      '/place/370681?period=2024',
    )
    expect(first.end).toBe('/place/370681?period=2024')
    expect(await hub.viewer(first.browser)).toMatchObject({ kind: 'PERSON', personId: id, actor: 'li.ming' })
    expect(await person('li.ming')).toMatchObject({ state: 'ACTIVE', lastSignInAt: expect.any(String) })
    // The invitation's link sets no password any more.
    const links = await hub.db.query('SELECT id FROM one_time_link WHERE personId = ? AND usedAt IS NULL', [id])
    expect(links).toEqual([])

    const second = await signIn({ account: 'sub-1', claims: { preferred_username: 'li.ming2' } })
    expect(second.end).toBe('/')
    expect(await hub.viewer(second.browser)).toMatchObject({ personId: id })

    const other = await signIn({ account: 'sub-2', claims: { preferred_username: 'li.ming' } })
    expect(other.end).toBe(problem('OIDC_NOT_INVITED'))
    expect(await hub.viewer(other.browser)).toMatchObject({ kind: 'GUEST' })
    expect(await recorded(hub)).toEqual([
      { actor: 'li.ming', action: 'PERSON_CHANGED', detail: `OIDC ${provider.issuer} sub-1` },
      { actor: 'li.ming', action: 'SIGN_IN', detail: 'OIDC' },
      { actor: 'li.ming', action: 'SIGN_IN', detail: 'OIDC' },
      { actor: 'li.ming', action: 'SIGN_IN_FAILED', detail: 'OIDC OIDC_NOT_INVITED' },
    ])
  })

  it('keeps nothing that opens anything: cookies of the browser alone, under names that TLS protects', async () => {
    await invite(hub.db, 'wang')
    await provider.play({ account: 'sub-wang', claims: { preferred_username: 'wang' } })
    const browser = hub.browser()
    const begun = new URL(await hub.open(browser, START_PATH))
    const secret = browser.cookie(FLOW_COOKIE) ?? ''
    expect(browser.set[0]).toMatch(/^__Host-tianye_oidc=.+; Max-Age=600; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/)
    const asked = Object.fromEntries(begun.searchParams)
    expect(asked).toMatchObject({ code_challenge_method: 'S256', redirect_uri: REDIRECT_URI, response_type: 'code' })
    const kept = JSON.stringify(await hub.db.query('SELECT * FROM oidc_flow'))
    for (const hidden of [...secret.split('.'), asked.state, asked.nonce]) expect(kept).not.toContain(hidden)
    expect(secret.split('.').map((part) => part.length)).toEqual([43, 43])
    expect(begun.href).not.toContain(secret.split('.')[0])

    await hub.open(browser, await backFromProvider(begun.href))
    expect(browser.cookie(FLOW_COOKIE)).toBeUndefined()
    expect(browser.set.at(-1)).toMatch(/^__Host-tianye_session=.{32}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  })

  it('ends a sign-in once, in the browser that began it, within ten minutes', async () => {
    const { browser, back, end } = await signIn(zhao)
    expect(end).toBe('/')
    expect(await hub.open(browser, back)).toBe(problem('OIDC_FLOW_UNKNOWN'))

    const victim = hub.browser()
    const theirs = await hub.throughProvider(victim)
    const thief = hub.browser()
    expect(await hub.open(thief, theirs)).toBe(problem('OIDC_FLOW_UNKNOWN'))
    await hub.throughProvider(thief)
    expect(await hub.open(thief, theirs)).toBe(problem('OIDC_FLOW_UNKNOWN'))
    expect(await hub.viewer(thief)).toMatchObject({ kind: 'GUEST' })

    const wrongState = theirs.replace(/state=[^&]+/, `state=${'a'.repeat(43)}`)
    expect(await hub.open(victim, wrongState)).toBe(problem('OIDC_FLOW_UNKNOWN'))
    expect(await hub.open(victim, '/access/oidc/return')).toBe(problem('OIDC_FLOW_UNKNOWN'))

    const late = hub.browser()
    const tooLate = await hub.throughProvider(late)
    await hub.db.tx((tx) => tx.execute('UPDATE oidc_flow SET expiresAt = ?', ['2024-01-01T00:00:00.000Z']))
    expect(await hub.open(late, tooLate)).toBe(problem('OIDC_FLOW_UNKNOWN'))
  })

  it('takes a code once: a stolen one is worth nothing in a sign-in of its own', async () => {
    await provider.play(zhao)
    const [victim, thief] = [hub.browser(), hub.browser()]
    const [stolen, own] = [await hub.throughProvider(victim), await hub.throughProvider(thief)]
    const codeOf = (path: string) => new URL(path, 'http://hub').searchParams.get('code') ?? ''
    // The code was asked for with the challenge of the victim's browser.
    expect(await hub.open(thief, own.replace(codeOf(own), codeOf(stolen)))).toBe(problem('OIDC_ANSWER_INVALID'))
    expect(await hub.viewer(thief)).toMatchObject({ kind: 'GUEST' })

    const used = await signIn(zhao)
    const again = await hub.throughProvider(used.browser)
    expect(await hub.open(used.browser, again.replace(codeOf(again), codeOf(used.back)))).toBe(
      problem('OIDC_ANSWER_INVALID'),
    )
  })

  const minutesAgo = (minutes: number) => Math.floor(Date.now() / 1000) - minutes * 60

  it.each<[string, NonNullable<ProviderScript['tamper']>]>([
    ['another nonce', { claims: { nonce: 'x'.repeat(43) } }],
    ['no nonce', { claims: { nonce: null } }],
    ['another audience', { claims: { aud: 'another-hub' } }],
    ['another issuer', { claims: { iss: 'https://elsewhere.example' } }],
    ['a time that is over', { claims: { iat: minutesAgo(70), exp: minutesAgo(10) } }],
    ['the signature of another key', { by: 'foreign' }],
    ['no signature', { by: 'nobody' }],
  ])('refuses an ID token with %s', async (_what, tamper) => {
    const { browser, end } = await signIn({ ...zhao, tamper })
    expect(end).toBe(problem('OIDC_ANSWER_INVALID'))
    expect(await hub.viewer(browser)).toMatchObject({ kind: 'GUEST' })
    expect((await recorded(hub)).at(-1)).toEqual({
      actor: 'guest',
      action: 'SIGN_IN_FAILED',
      detail: 'OIDC OIDC_ANSWER_INVALID',
    })
  })

  it('takes an ID token that was signed anew by the provider’s own key', async () => {
    expect((await signIn({ ...zhao, tamper: { by: 'own' } })).end).toBe('/')
  })

  it('links nobody whom no administrator let in', async () => {
    await invite(hub.db, 'with-password', { state: 'ACTIVE', passwordHash: 'x' })
    await invite(hub.db, 'disabled', { state: 'DISABLED' })
    const as = (name: string) => signIn({ account: `sub-${name}`, claims: { preferred_username: name } })
    for (const name of ['stranger', 'with-password', 'disabled'])
      expect((await as(name)).end).toBe(problem('OIDC_NOT_INVITED'))
    expect((await signIn({ account: 'sub-nobody' })).end).toBe(problem('OIDC_LOGIN_MISSING'))
    expect((await signIn({ account: 'sub-nobody', claims: { preferred_username: ' ' } })).end).toBe(
      problem('OIDC_LOGIN_MISSING'),
    )
    const before = await hub.db.query("SELECT id FROM oidc_identity WHERE subject <> 'sub-1'")
    await invite(hub.db, 'sun')
    expect((await as('sun')).end).toBe('/')
    expect(await hub.db.query("SELECT id FROM oidc_identity WHERE subject <> 'sub-1'")).toHaveLength(before.length + 1)

    await hub.db.tx((tx) => tx.execute("UPDATE person SET state = 'DISABLED' WHERE login = 'sun'"))
    expect((await as('sun')).end).toBe(problem('OIDC_PERSON_DISABLED'))
    // Let in again: without a password that is to be invited.
    await hub.db.tx((tx) => tx.execute("UPDATE person SET state = 'INVITED' WHERE login = 'sun'"))
    const { browser, end } = await as('sun')
    expect(end).toBe('/')
    expect(await hub.viewer(browser)).toMatchObject({ kind: 'PERSON', actor: 'sun' })
  })

  it('asks for the hub’s own second factor unless the provider proved two', async () => {
    await invite(hub.db, 'qian', { secondFactorSince: '2026-01-01T00:00:00.000Z' })
    const as = (more: ProviderScript) =>
      signIn({ account: 'sub-qian', claims: { preferred_username: 'qian' }, ...more }, '/duties')
    for (const more of [{}, { amr: ['pwd'] }]) {
      const { browser, end } = await as(more)
      expect(end).toBe('/sign-in?step=code&to=%2Fduties')
      expect(await hub.viewer(browser)).toMatchObject({ kind: 'GUEST' })
    }
    for (const more of [{ amr: ['pwd', 'otp'] }, { acr: 'https://refeds.org/profile/mfa' }]) {
      const { browser, end } = await as(more)
      expect(end).toBe('/duties')
      expect(await hub.viewer(browser)).toMatchObject({ kind: 'PERSON', actor: 'qian' })
    }
  })

  it('says what went wrong at the provider, and keeps where the person wanted to go', async () => {
    expect((await signIn({ error: 'access_denied' })).end).toBe(problem('OIDC_DENIED'))
    expect((await signIn({ error: 'server_error' })).end).toBe(problem('OIDC_PROVIDER_UNREACHABLE'))

    await provider.play(zhao)
    const browser = hub.browser()
    const back = await hub.throughProvider(browser)
    await provider.play({ isDown: true })
    expect(await hub.open(browser, back)).toBe(problem('OIDC_PROVIDER_UNREACHABLE'))
  })

  it('leads to pages of its own alone', async () => {
    for (const to of ['//elsewhere.example/x', '/\\elsewhere.example', 'https://elsewhere.example', '/sign-in?to=/'])
      expect((await signIn(zhao, to)).end).toBe('/')
  })
})

describe('a provider as it is set', () => {
  const START = `${START_PATH}?to=/duties`

  async function endOf(settings: Partial<OidcSettings>, script: ProviderScript) {
    const hub = await startOidcHub('sqlite', { ...settingsOf(provider), ...settings })
    await invite(hub.db, 'li@city.example')
    await provider.play({ account: 'sub-li', ...script })
    const browser = hub.browser()
    return hub.open(browser, await hub.throughProvider(browser))
  }
  const claims = { preferred_username: 'li@city.example', email: 'Li@City.example' }

  it('is offered only where one is set', async () => {
    const hub = await startOidcHub('sqlite', null)
    expect(await hub.open(hub.browser(), START)).toBe('/sign-in?problem=OIDC_NOT_SET&to=%2Fduties')
    expect(await hub.open(hub.browser(), '/access/oidc/return?code=x&state=y')).toBe(problem('OIDC_NOT_SET'))
  })

  it('knows the hub by its secret, or by PKCE alone where it has none', async () => {
    expect(await endOf({}, { claims })).toBe('/')
    expect(await endOf({ clientId: 'tianye-public', clientSecret: null }, { claims })).toBe('/')
    expect(await endOf({ clientSecret: 'wrong' }, { claims })).toBe(problem('OIDC_CLIENT_REFUSED'))
  })

  it('names people by an address only when it has verified it', async () => {
    const loginClaim = 'email'
    expect(await endOf({ loginClaim }, { claims: { ...claims, email_verified: true } })).toBe('/')
    expect(await endOf({ loginClaim }, { claims: { ...claims, email_verified: false } })).toBe(
      problem('OIDC_LOGIN_MISSING'),
    )
    expect(await endOf({ loginClaim }, { claims })).toBe(problem('OIDC_LOGIN_MISSING'))
  })

  it('is asked anew after it was down', async () => {
    const hub = await startOidcHub('sqlite', settingsOf(provider))
    await provider.play({ isDown: true })
    expect(await hub.open(hub.browser(), START)).toBe('/sign-in?problem=OIDC_PROVIDER_UNREACHABLE&to=%2Fduties')
    await provider.play({})
    expect(await hub.open(hub.browser(), START)).toContain(`${provider.issuer}/auth?`)
  })

  it('may be gone for good', async () => {
    const gone = await startProvider(REDIRECT_URI)
    const hub = await startOidcHub('sqlite', settingsOf(gone))
    await gone.stop()
    expect(await hub.open(hub.browser(), START)).toBe('/sign-in?problem=OIDC_PROVIDER_UNREACHABLE&to=%2Fduties')
  })

  it('must be the one that its address says', async () => {
    const issuer = provider.issuer.replace('127.0.0.1', 'localhost')
    const hub = await startOidcHub('sqlite', { ...settingsOf(provider), issuer })
    await provider.play({})
    expect(await hub.open(hub.browser(), START)).toBe('/sign-in?problem=OIDC_ANSWER_INVALID&to=%2Fduties')
  })
})

it('the whole API offers the provider, and knows who came by it', async () => {
  const oidc = settingsOf(provider)
  const db = await openTestDatabase('mariadb')
  await invite(db, 'zhou')
  const signIns = { ...NOBODY_SIGNS_IN, isRequired: true, oidc }
  const { api, query } = await serveTestDatabase(db, { signIns })
  expect(await query('{ signInOptions { passwords oidc { name path } } viewer { kind } }')).toEqual({
    signInOptions: { passwords: true, oidc: { name: oidc.name, path: START_PATH } },
    viewer: { kind: 'GUEST' },
  })
  await provider.play({ account: 'sub-zhou', claims: { preferred_username: 'zhou' } })
  const browser = new TestBrowser(FORWARDED)
  const begun = await browser.open(`${api.url}${START_PATH}?to=/duties`)
  const ended = await browser.open(api.url + (await backFromProvider(begun.headers.get('location') ?? '')))
  expect([ended.status, ended.headers.get('location')]).toEqual([302, '/duties'])
  const response = await browser.ask(`${api.url}/graphql`, '{ viewer { kind login } account { sessions { method } } }')
  expect(await response.json()).toEqual({
    data: { viewer: { kind: 'PERSON', login: 'zhou' }, account: { sessions: [{ method: 'OIDC' }] } },
  })
})
