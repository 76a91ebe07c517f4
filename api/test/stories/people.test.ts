import { createHash } from 'node:crypto'
import { databases } from '../databases'
import { clientOf, firstAdministrator, invited, SIGN_IN_REQUIRED } from '../sign-in-client'
import { startTestApi } from '../start-test-api'

const VIEWER = '{ viewer { kind login roles permissions territories { code } everywhere } }'
const PEOPLE = '{ people(first: 50, offset: 0) { totalCount nodes { login } } }'
const INVITE =
  'mutation ($login: String!, $grants: [GrantInput!]!) { invitePerson(person: { login: $login, name: "某人" }, grants: $grants) { person { id } } }'
const ADD = 'mutation ($id: ID!, $grant: GrantInput!) { addGrant(personId: $id, grant: $grant) { login } }'
const REVOKE = 'mutation ($id: ID!) { revokeGrant(id: $id) { grants { revokedAt } } }'
const STATE = 'mutation ($id: ID!, $state: PersonState!) { setPersonState(personId: $id, state: $state) { state } }'
const TOKEN =
  'mutation ($name: String!, $scopes: [Permission!]!, $days: Int!) { makeToken(name: $name, scopes: $scopes, days: $days) { secret token { id scopes expiresAt } } }'

const within = (role: string, territoryCode: string | null, more: object = {}) => ({
  role,
  territoryCode,
  everywhere: territoryCode === null,
  validFrom: '2021-01-01',
  ...more,
})

describe.each(databases)('people, on %s', (database) => {
  const started = startTestApi(database, 'small-city', { signIns: SIGN_IN_REQUIRED })
  const administrator = started.then((hub) => firstAdministrator(hub))

  it('have the roles of today, in their territories', async () => {
    const { client } = await invited(await started, await administrator, 'clerk', [
      within('REVITALIZATION_BUREAU', '370686'),
      within('ANALYST', null, { validFrom: '2999-01-01' }),
      within('CITY_LEADER', null, { validTo: '2022-01-01' }),
    ])
    expect(await client.get(VIEWER)).toMatchObject({
      roles: ['REVITALIZATION_BUREAU'],
      territories: [{ code: '370686' }],
      everywhere: false,
      permissions: expect.not.arrayContaining(['MANAGE_PEOPLE']),
    })
    expect(await client.refusal(PEOPLE)).toBe('FORBIDDEN')
  })

  it('are managed inside the territory of their administrator alone', async () => {
    const hub = await started
    const admin = await administrator
    const { client: county, id: countyId } = await invited(hub, admin, 'county-admin', [
      within('ADMINISTRATOR', '370686'),
    ])
    const { id: inside } = await invited(hub, admin, 'inside', [within('TOWNSHIP_OFFICE', '370686101')])
    const { id: beyond, grantId } = await invited(hub, admin, 'beyond', [within('ANALYST', null)])
    const { nodes } = await county.get<{ nodes: { login: string }[] }>(PEOPLE)
    const logins = nodes.map(({ login }) => login)
    expect(logins).toEqual(expect.arrayContaining(['county-admin', 'inside']))
    expect(logins).not.toEqual(expect.arrayContaining(['beyond']))
    expect(logins).not.toContain('chen')
    expect(await county.get('query ($id: ID!) { person(id: $id) { login } }', { id: beyond })).toBeNull()

    expect(await county.refusal(ADD, { id: inside, grant: within('ANALYST', '370686101') })).toBeNull()
    expect(await county.refusal(ADD, { id: inside, grant: within('ANALYST', null) })).toBe('OUTSIDE_TERRITORY')
    expect(await county.refusal(ADD, { id: beyond, grant: within('ANALYST', '370686101') })).toBe('OUTSIDE_TERRITORY')
    expect(await county.refusal(INVITE, { login: 'new', grants: [within('ANALYST', '370681')] })).toBe(
      'OUTSIDE_TERRITORY',
    )
    expect(await county.refusal(REVOKE, { id: grantId })).toBe('OUTSIDE_TERRITORY')
    const reset = 'mutation ($id: ID!) { resetPassword(personId: $id) { path } }'
    expect(await county.refusal(reset, { id: beyond })).toBe('OUTSIDE_TERRITORY')
    expect(await county.refusal(ADD, { id: countyId, grant: within('ANALYST', '370686') })).toBe('NOT_ON_YOURSELF')
    expect(await county.refusal(reset, { id: countyId })).toBe('NOT_ON_YOURSELF')
  })

  it('are refused what makes no sense, by field', async () => {
    const admin = await administrator
    const grants = [within('ANALYST', null)]
    expect(await admin.refusal(INVITE, { login: 'CHEN', grants })).toBe('LOGIN_TAKEN')
    expect(await admin.refusal(INVITE, { login: 'a b', grants })).toBe('PERSON_INVALID')
    for (const wrong of [
      within('ANALYST', '999999'),
      within('ANALYST', '370686', { everywhere: true }),
      within('ANALYST', null, { everywhere: false }),
      within('ANALYST', null, { validTo: '2021-01-01' }),
    ])
      expect(await admin.refusal(INVITE, { login: 'somebody', grants: [wrong] })).toBe('GRANT_INVALID')
  })

  it('lose a role at once, and everything when they are kept out', async () => {
    const hub = await started
    const admin = await administrator
    const { client, id, grantId } = await invited(hub, admin, 'leaver', [within('ANALYST', null)])
    expect(await client.get(VIEWER)).toMatchObject({ permissions: ['READ', 'EXPORT'] })
    const { secret } = await client.get<{ secret: string }>(TOKEN, { name: 'r', scopes: ['READ'], days: 30 })
    const program = clientOf(hub, { authorization: `Bearer ${secret}` })
    expect(await program.get(VIEWER)).toMatchObject({ kind: 'TOKEN', permissions: ['READ'] })
    await admin.get(REVOKE, { id: grantId })
    expect([await client.get(VIEWER), await program.get(VIEWER)]).toMatchObject([
      { permissions: [] },
      { permissions: [] },
    ])
    await admin.get(ADD, { id, grant: within('ANALYST', null) })
    expect(await program.get(VIEWER)).toMatchObject({ permissions: ['READ'] })
    expect(await admin.get(STATE, { id, state: 'DISABLED' })).toEqual({ state: 'DISABLED' })
    expect([await client.get(VIEWER), await program.get(VIEWER)]).toMatchObject([{ kind: 'GUEST' }, { kind: 'GUEST' }])
    expect(await admin.get(STATE, { id, state: 'ACTIVE' })).toEqual({ state: 'ACTIVE' })
    expect(await client.get(VIEWER)).toMatchObject({ kind: 'GUEST' })
  })

  it('keep an administrator of the whole hub, whoever takes roles away', async () => {
    const hub = await started
    const admin = await administrator
    const { client: second, id } = await invited(hub, admin, 'second-admin', [within('ADMINISTRATOR', null)])
    const { nodes } = await second.get<{
      nodes: { id: string; login: string; grants: { id: string; role: string }[] }[]
    }>('{ people(first: 50, offset: 0, search: "chen") { nodes { id login grants { id role } } } }')
    const [first] = nodes
    const grant = first?.grants.find(({ role }) => role === 'ADMINISTRATOR')?.id
    // Each takes the other's role at the same moment: one of them stays.
    const { nodes: own } = await admin.get<{ nodes: { grants: { id: string }[] }[] }>(
      '{ people(first: 50, offset: 0, search: "second-admin") { nodes { grants { id } } } }',
    )
    const refusals = await Promise.all([
      second.refusal(REVOKE, { id: grant }),
      admin.refusal(REVOKE, { id: own[0]?.grants[0]?.id }),
    ])
    expect(refusals.filter((code) => code === null)).toHaveLength(1)
    const [row] = await hub.db.query(
      "SELECT COUNT(*) AS n FROM person_grant WHERE role = 'ADMINISTRATOR' AND divisionId IS NULL AND revokedAt IS NULL",
    )
    expect(Number(row?.n)).toBe(1)
    expect(Number(id)).toBeGreaterThan(0)
  })
})

describe.each(databases)('tokens, on %s', (database) => {
  const started = startTestApi(database, 'small-city', { signIns: SIGN_IN_REQUIRED })
  const administrator = started.then((hub) => firstAdministrator(hub))

  it('do a part of what their person may, are kept as a digest, and end', async () => {
    const hub = await started
    const admin = await administrator
    for (const [wrong, asked] of [
      ['scopes', { name: 'x', scopes: ['MANAGE_PEOPLE'], days: 30 }],
      ['scopes', { name: 'x', scopes: ['READ_AUDIT', 'READ'], days: 30 }],
      ['scopes', { name: 'x', scopes: [], days: 30 }],
      ['days', { name: 'x', scopes: ['READ'], days: 367 }],
      ['name', { name: ' ', scopes: ['READ'], days: 1 }],
    ] as const) {
      const { errors } = await admin.ask(TOKEN, asked)
      expect([wrong, errors[0]?.extensions]).toEqual([wrong, { code: 'TOKEN_INVALID', facts: { field: wrong } }])
    }
    const made = await admin.get<{ secret: string; token: { id: string } }>(TOKEN, {
      name: '月报脚本',
      scopes: ['EXPORT', 'READ'],
      days: 366,
    })
    expect(made.secret).toMatch(/^tianye_[\w-]{32}$/)
    const [row] = await hub.db.query('SELECT * FROM api_token')
    expect(row?.secretHash).toBe(createHash('sha256').update(made.secret).digest('hex'))
    const program = clientOf(hub, { authorization: `Bearer ${made.secret}` })
    expect(await program.get(VIEWER)).toMatchObject({ kind: 'TOKEN', login: 'chen', permissions: ['READ', 'EXPORT'] })
    expect(await program.get('{ villages(first: 1) { totalCount } }')).toEqual({ totalCount: expect.any(Number) })
    expect(await program.get('{ account { login } }')).toBeNull()
    expect(await program.refusal(PEOPLE)).toBe('FORBIDDEN')
    expect(await program.refusal(TOKEN, { name: 'child', scopes: ['READ'], days: 1 })).toBe('UNAUTHENTICATED')

    const { tokens } = await admin.get<{ tokens: object[] }>('{ account { tokens { name lastUsedAt revokedAt } } }')
    expect(tokens).toEqual([{ name: '月报脚本', lastUsedAt: expect.any(String), revokedAt: null }])
    await admin.get('mutation ($id: ID!) { revokeToken(id: $id) { revokedAt } }', { id: made.token.id })
    expect(await program.get(VIEWER)).toMatchObject({ kind: 'GUEST' })
  })

  it('open nothing when they are wrong, even beside a good cookie', async () => {
    const admin = await administrator
    const { data } = await admin.ask<{ viewer: object }>(
      VIEWER,
      {},
      { authorization: `Bearer tianye_${'x'.repeat(32)}` },
    )
    expect(data.viewer).toMatchObject({ kind: 'GUEST' })
    const { data: basic } = await admin.ask<{ viewer: object }>(VIEWER, {}, { authorization: 'Basic YTpi' })
    expect(basic.viewer).toMatchObject({ kind: 'GUEST' })
  })

  it('end on their day', async () => {
    const hub = await started
    const { secret } = await (await administrator).get<{ secret: string }>(TOKEN, {
      name: 'y',
      scopes: ['READ'],
      days: 1,
    })
    const program = clientOf(hub, { authorization: `Bearer ${secret}` })
    expect(await program.get(VIEWER)).toMatchObject({ kind: 'TOKEN' })
    const past = new Date(Date.now() - 1_000).toISOString()
    await hub.db.tx((tx) => tx.execute("UPDATE api_token SET expiresAt = ? WHERE name = 'y'", [past]))
    hub.api.hub.signIns.forget()
    expect(await program.get(VIEWER)).toMatchObject({ kind: 'GUEST' })
  })
})
