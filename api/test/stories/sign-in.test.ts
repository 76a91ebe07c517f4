import { secretHash } from '../../src/access/secret'
import { databases } from '../databases'
import {
  CONFIRM,
  clientOf,
  codeOf,
  firstAdministrator,
  invited,
  SIGN_IN,
  SIGN_IN_REQUIRED,
  secretOf,
  USE_LINK,
} from '../sign-in-client'
import { startTestApi } from '../start-test-api'

const VIEWER = '{ viewer { kind login name roles permissions everywhere signInRequired secondFactor } }'
const READER = { role: 'ANALYST', everywhere: true, validFrom: '2021-01-01' }
const PASSWORD = 'a sentence of their own'

describe.each(databases)('sign-in, on %s', (database) => {
  const started = startTestApi(database, 'small-city', { signIns: SIGN_IN_REQUIRED })
  const administrator = started.then((hub) => firstAdministrator(hub))

  it('shows guests nothing but that they are guests', async () => {
    const guest = clientOf(await started)
    expect(await guest.get(VIEWER)).toMatchObject({ kind: 'GUEST', login: null, roles: [], signInRequired: true })
    expect(await guest.refusal('{ villages(first: 1) { totalCount } }')).toBe('UNAUTHENTICATED')
    expect(await guest.get('{ account { login } }').catch(() => 'refused')).toBe('refused')
    expect(await guest.get('{ signInOptions { passwords oidc { name } } }')).toEqual({ passwords: true, oidc: null })
  })

  it('begins with a link that makes the first administrator, once', async () => {
    const first = await administrator
    expect(await first.get(VIEWER)).toMatchObject({
      kind: 'PERSON',
      login: 'chen',
      name: '陈主任',
      roles: ['ADMINISTRATOR', 'AUDITOR', 'REVITALIZATION_BUREAU'],
      everywhere: true,
    })
    expect(first.lastSetCookie).toMatch(/^tianye_session=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/)
    await expect(firstAdministrator(await started)).rejects.toThrow()
  })

  it('marks the cookie for HTTPS behind a proxy that ends it', async () => {
    const browser = clientOf(await started, { 'x-forwarded-proto': 'https' })
    await browser.get(SIGN_IN, { login: 'chen', password: 'correct horse battery' })
    expect(browser.lastSetCookie).toMatch(/^__Host-tianye_session=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
    expect(await browser.get(VIEWER)).toMatchObject({ login: 'chen' })
    expect(await browser.get('mutation { signOut }')).toBe(true)
  })

  it('answers an unknown login, one without a password and a wrong password alike, for the same work', async () => {
    const hub = await started
    const { hasher } = hub.api.hub.signIns
    await (await administrator).get(
      'mutation ($person: PersonInput!) { invitePerson(person: $person, grants: []) { path } }',
      { person: { login: 'not-yet', name: '未启用' } },
    )
    for (const login of ['chen', 'nobody', 'not-yet']) {
      const before = hasher.calls
      const answer = await clientOf(hub).get(SIGN_IN, { login, password: 'not the right password' })
      expect([login, answer, hasher.calls - before]).toEqual([login, { status: 'REFUSED', retryAfterSeconds: null }, 1])
    }
    expect(await clientOf(hub).get(SIGN_IN, { login: ' CHEN ', password: 'correct horse battery' })).toMatchObject({
      status: 'SIGNED_IN',
    })
  })

  it('takes a link once, refuses weak passwords and keeps the link then', async () => {
    const hub = await started
    const admin = await administrator
    const made = await admin.get<{ path: string }>(
      'mutation ($person: PersonInput!) { invitePerson(person: $person, grants: []) { path expiresAt } }',
      { person: { login: 'li.na', name: '李娜', unit: '市局' } },
    )
    const secret = secretOf(made.path)
    const browser = clientOf(hub)
    const ask = 'query ($secret: String!) { oneTimeLink(secret: $secret) { purpose login name } }'
    expect(await browser.get(ask, { secret })).toEqual({ purpose: 'INVITATION', login: 'li.na', name: '李娜' })
    for (const password of ['short', 'password123', 'li.na tianye', '1234567890'])
      expect([password, await browser.refusal(USE_LINK, { secret, password })]).toEqual([password, 'PASSWORD_WEAK'])
    expect(await browser.get(USE_LINK, { secret, password: '红旗渠边的一棵老槐树' })).toMatchObject({
      status: 'SIGNED_IN',
    })
    expect(await browser.get(ask, { secret })).toBeNull()
    expect(await clientOf(hub).refusal(USE_LINK, { secret, password: 'another good sentence' })).toBe('LINK_UNUSABLE')
    const stored = await hub.db.query('SELECT * FROM one_time_link')
    expect(JSON.stringify(stored)).not.toContain(secret)
  })

  it('asks for the second factor, takes no code twice, and recovery codes once', async () => {
    const hub = await started
    const { client } = await invited(hub, await administrator, 'wang', [READER])
    const { secret, uri } = await client.get<{ secret: string; uri: string }>(
      'mutation { beginSecondFactor { secret uri } }',
    )
    expect(uri).toContain('otpauth://totp/Tianye:wang?')
    const [row] = await hub.db.query("SELECT secondFactorSecret FROM person WHERE login = 'wang'")
    expect(JSON.stringify(row)).not.toContain(secret)
    const finish = 'mutation ($code: String!) { finishSecondFactor(code: $code) { codes } }'
    expect(await client.refusal(finish, { code: '000000' })).toBe('CODE_WRONG')
    const { codes } = await client.get<{ codes: string[] }>(finish, { code: codeOf(secret, -1) })
    expect(new Set(codes).size).toBe(10)

    const browser = clientOf(hub)
    expect(await browser.get(SIGN_IN, { login: 'wang', password: PASSWORD })).toMatchObject({
      status: 'SECOND_FACTOR_NEEDED',
    })
    const pending = browser.cookie
    expect(await browser.get(VIEWER)).toMatchObject({ kind: 'GUEST' })
    expect(await browser.get(CONFIRM, { code: codeOf(secret, -1) })).toMatchObject({ status: 'REFUSED' })
    expect(await browser.get(CONFIRM, { code: codeOf(secret) })).toMatchObject({ status: 'SIGNED_IN' })
    expect(browser.cookie).not.toBe(pending)
    expect(await browser.get(VIEWER)).toMatchObject({ kind: 'PERSON', secondFactor: true })

    for (const status of ['SIGNED_IN', 'REFUSED']) {
      const again = clientOf(hub)
      await again.get(SIGN_IN, { login: 'wang', password: PASSWORD })
      expect(await again.get(CONFIRM, { code: ` ${(codes[0] ?? '').toUpperCase()} ` })).toMatchObject({ status })
    }
    expect(await browser.get('{ account { recoveryCodesLeft secondFactor sessions { isCurrent method } } }')).toEqual({
      recoveryCodesLeft: 9,
      secondFactor: true,
      sessions: [
        { isCurrent: false, method: 'PASSWORD' },
        { isCurrent: true, method: 'PASSWORD' },
        { isCurrent: false, method: 'LINK' },
      ],
    })
  })

  it('ends sessions: by oneself, by a new password, by idleness and by time', async () => {
    const hub = await started
    const { client, id } = await invited(hub, await administrator, 'zhao', [READER])
    const [second, third] = [clientOf(hub), clientOf(hub)]
    for (const browser of [second, third]) await browser.get(SIGN_IN, { login: 'zhao', password: PASSWORD })
    const { sessions } = await client.get<{ sessions: { id: string }[] }>('{ account { sessions { id } } }')
    await client.get('mutation ($id: ID!) { endSession(id: $id) { login } }', { id: sessions[0]?.id })
    expect([await second.get(VIEWER), await third.get(VIEWER)]).toMatchObject([{ kind: 'PERSON' }, { kind: 'GUEST' }])

    const change =
      'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) { sessions { isCurrent } } }'
    expect(await client.refusal(change, { current: 'wrong', next: 'another good sentence' })).toBe('PASSWORD_WRONG')
    const old = client.cookie
    expect(await client.get(change, { current: PASSWORD, next: 'another good sentence' })).toEqual({
      sessions: [{ isCurrent: true }],
    })
    expect(client.cookie).not.toBe(old)
    expect([await client.get(VIEWER), await second.get(VIEWER)]).toMatchObject([{ kind: 'PERSON' }, { kind: 'GUEST' }])

    const before = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    const age = async (set: string, at: string) => {
      await hub.db.tx((tx) => tx.execute(`UPDATE sign_in_session SET ${set} = ? WHERE personId = ?`, [at, Number(id)]))
      hub.api.hub.signIns.forget()
    }
    await age('lastSeenAt', before(29))
    expect(await client.get(VIEWER)).toMatchObject({ kind: 'PERSON' })
    await age('lastSeenAt', before(31))
    expect(await client.get(VIEWER)).toMatchObject({ kind: 'GUEST' })
    await age('lastSeenAt', before(0))
    expect(await client.get(VIEWER)).toMatchObject({ kind: 'PERSON' })
    await age('expiresAt', before(0))
    expect(await client.get(VIEWER)).toMatchObject({ kind: 'GUEST' })
  })

  it('locks after five wrong tries, right ones too, until an administrator or a reset link unlocks', async () => {
    const hub = await started
    const admin = await administrator
    const { id } = await invited(hub, admin, 'sun', [READER])
    const browser = clientOf(hub)
    // All at once: no more of them are looked at than one by one.
    const { hasher } = hub.api.hub.signIns
    const calls = hasher.calls
    const tries = await Promise.all(
      Array.from({ length: 12 }, () =>
        clientOf(hub).get<{ status: string }>(SIGN_IN, { login: 'sun', password: 'wrong wrong' }),
      ),
    )
    expect(tries.filter(({ status }) => status === 'REFUSED')).toHaveLength(5)
    expect(tries.filter(({ status }) => status === 'LOCKED')).toHaveLength(7)
    expect(hasher.calls - calls).toBe(5)
    const locked = await browser.get<{ status: string; retryAfterSeconds: number }>(SIGN_IN, {
      login: 'sun',
      password: PASSWORD,
    })
    expect(locked.status).toBe('LOCKED')
    expect(locked.retryAfterSeconds).toBeGreaterThan(20)
    const person = 'query ($id: ID!) { person(id: $id) { lockedUntil } }'
    expect(await admin.get<{ lockedUntil: string }>(person, { id })).toEqual({ lockedUntil: expect.any(String) })

    await admin.get('mutation ($id: ID!) { unlockPerson(personId: $id) { lockedUntil } }', { id })
    expect(await browser.get(SIGN_IN, { login: 'sun', password: PASSWORD })).toMatchObject({ status: 'SIGNED_IN' })

    for (let count = 0; count < 5; count++) await clientOf(hub).get(SIGN_IN, { login: 'sun', password: 'wrong wrong' })
    const { path } = await admin.get<{ path: string }>(
      'mutation ($id: ID!) { resetPassword(personId: $id) { path } }',
      { id },
    )
    const reset = await clientOf(hub).get(USE_LINK, { secret: secretOf(path), password: 'quite another sentence' })
    expect(reset).toMatchObject({ status: 'SIGNED_IN' })
    expect(await browser.get(VIEWER)).toMatchObject({ kind: 'GUEST' })
    expect(await browser.get(SIGN_IN, { login: 'sun', password: 'quite another sentence' })).toMatchObject({
      status: 'SIGNED_IN',
    })
    const actions = await hub.db.query<{ action: string }>(
      "SELECT action FROM audit_entry WHERE actor = 'sun' ORDER BY seq",
    )
    const counts = Object.fromEntries(
      ['SIGN_IN', 'SIGN_IN_FAILED', 'LOCKED', 'LINK_USED', 'PASSWORD_CHANGED'].map((action) => [
        action,
        actions.filter((entry) => entry.action === action).length,
      ]),
    )
    expect(counts).toEqual({ SIGN_IN: 4, SIGN_IN_FAILED: 10, LOCKED: 2, LINK_USED: 2, PASSWORD_CHANGED: 2 })
  })

  it('locks logins that there are none of in the same way', async () => {
    const hub = await started
    const tries = []
    for (let count = 0; count < 6; count++)
      tries.push(await clientOf(hub).get<{ status: string }>(SIGN_IN, { login: 'ghost', password: 'wrong wrong' }))
    expect(tries.map(({ status }) => status)).toEqual([...Array(5).fill('REFUSED'), 'LOCKED'])
  })

  it('locks an address that is wrong a hundred times, whatever the logins', async () => {
    const hub = await started
    const from = { 'x-forwarded-for': '203.0.113.9' }
    const now = new Date().toISOString()
    await hub.db.tx((tx) =>
      tx.execute('INSERT INTO attempt_count (keyHash, failures, since, lastAt) VALUES (?, 99, ?, ?)', [
        secretHash('address:203.0.113.9'),
        now,
        now,
      ]),
    )
    const guess = (login: string) => clientOf(hub, from).get(SIGN_IN, { login, password: 'wrong wrong' })
    expect(await guess('one')).toMatchObject({ status: 'REFUSED' })
    expect(await guess('two')).toMatchObject({ status: 'LOCKED' })
    const elsewhere = clientOf(hub, { 'x-forwarded-for': '203.0.113.10' })
    expect(await elsewhere.get(SIGN_IN, { login: 'two', password: 'wrong wrong' })).toMatchObject({ status: 'REFUSED' })
  })

  it('looks a session up by one statement, and by none a moment later', async () => {
    const hub = await started
    const admin = await administrator
    hub.api.hub.signIns.forget()
    const { viewerOf } = hub.api.hub.signIns
    const ask = () => viewerOf.call(hub.api.hub.signIns, { cookie: admin.cookie })
    const before = hub.db.statementCount
    await ask()
    expect(hub.db.statementCount - before).toBe(1)
    await ask()
    expect(hub.db.statementCount - before).toBe(1)
  })
})
