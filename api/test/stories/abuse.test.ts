import { getIntrospectionQuery } from 'graphql'
import { SIGN_IN_REQUIRED } from '../sign-in-client'
import { startTestApi } from '../start-test-api'

/** What the usual tools that look for weak GraphQL servers send, by somebody who has not signed in. */
const started = startTestApi('sqlite', 'small-city', { signIns: SIGN_IN_REQUIRED })

interface Told {
  readonly status: number
  readonly text: string
  readonly codes: readonly string[]
}

async function send(path: string, init: RequestInit): Promise<Told> {
  const response = await fetch(`${(await started).api.url}${path}`, { redirect: 'manual', ...init })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  const { errors = [] } = isJson
    ? (JSON.parse(text) as { errors?: readonly { extensions: { code: string } }[] })
    : { errors: [] }
  return { status: response.status, text, codes: errors.map(({ extensions }) => extensions.code) }
}

const JSON_TYPE = { 'content-type': 'application/json' }
const post = (body: unknown, headers: Readonly<Record<string, string>> = JSON_TYPE) =>
  send('/graphql', { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) })
const ask = (query: string, more: object = {}) => post({ query, ...more })
const get = (query: string, headers: Readonly<Record<string, string>> = {}) =>
  send(`/graphql?query=${encodeURIComponent(query)}`, { headers })

const WHO = 'viewer { kind }'
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ')
const GUESS = 'signIn(login: "chen", password: "guess") { status }'

describe('a guest who abuses GraphQL is refused', () => {
  it.each([
    ['overloads aliases', `{ ${times(40, (at) => `a${at}: ${WHO}`)} }`, 'ALIASES_TOO_MANY'],
    ['guesses passwords by aliases', `mutation { a: ${GUESS} b: ${GUESS} }`, 'FIELD_ASKED_TWICE'],
    ['repeats a field', `{ ${times(500, () => WHO)} }`, 'TOKENS_TOO_MANY'],
    ['repeats a field a little', `{ ${times(3, () => WHO)} }`, 'FIELD_ASKED_TWICE'],
    ['overloads directives', `{ viewer ${times(20, () => '@skip(if: false)')} { kind } }`, 'DIRECTIVES_TOO_MANY'],
    ['overloads unknown directives', `{ viewer ${times(20, () => '@aa')} { kind } }`, 'DIRECTIVES_TOO_MANY'],
    [
      'turns in circles in the schema',
      `{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }`,
      'UNAUTHENTICATED',
    ],
    [
      'turns in circles by fragments',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'UNAUTHENTICATED',
    ],
    [
      'turns in circles below a field that is open',
      '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['reads the schema', getIntrospectionQuery(), 'UNAUTHENTICATED'],
    ['reads a little of the schema', '{ __schema { queryType { name } } }', 'UNAUTHENTICATED'],
    ['reads a type', '{ __type(name: "Person") { fields { name } } }', 'UNAUTHENTICATED'],
    ['reads the schema beside what is open', `{ ${WHO} __schema { types { name } } }`, 'UNAUTHENTICATED'],
    ['nests deeply', `{ viewer { ${times(10, () => 'territories {')} name ${'}'.repeat(10)} } }`, 'DEPTH_TOO_HIGH'],
    ['asks for figures', '{ villages(first: 500) { nodes { name } } }', 'UNAUTHENTICATED'],
    ['asks under another name', '{ viewer: villages(first: 1) { totalCount } }', 'UNAUTHENTICATED'],
    ['changes something', 'mutation { removeTour(code: "GM") }', 'UNAUTHENTICATED'],
    ['subscribes', `subscription { ${WHO} }`, 'UNAUTHENTICATED'],
  ])('%s', async (_, query, code) => {
    const { status, codes, text } = await ask(query)
    expect([status >= 400, codes]).toEqual([true, [code]])
    expect(text).not.toContain('"data":{')
  })

  it('sends questions in batches, as a list or as numbered parts', async () => {
    for (const body of [[{ query: `{ ${WHO} }` }, { query: `{ ${WHO} }` }], { 0: { query: `{ ${WHO} }` } }]) {
      const { status, text } = await post(body)
      expect([status, text.includes('"data":{')]).toEqual([400, false])
    }
  })

  it('names a question by its hash alone, which nobody may have checked', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }
    for (const told of [await post({ extensions }), await ask(`{ ${WHO} }`, { extensions })]) {
      expect(told.codes).toEqual(['PERSISTED_QUERY_NOT_SUPPORTED'])
      expect(told.text).not.toContain('"data":{')
    }
  })

  it('guesses names of fields, and is told none', async () => {
    for (const query of [
      '{ viewer { nam } }',
      '{ viewer { kinds } signInOption { passwords } }',
      '{ villagez { code } }',
    ]) {
      const { codes, text } = await ask(query)
      expect(codes).toHaveLength(1)
      expect(text).not.toMatch(/did you mean/i)
    }
    const { text } = await ask('query ($a: Role = ANALYSTT) { viewer { kind } }')
    expect(text).not.toMatch(/did you mean|ANALYST"/i)
  })

  it('changes something by GET or by a form', async () => {
    const mutation = `mutation { ${GUESS} }`
    const ways: readonly Readonly<Record<string, string>>[] = [{}, { 'apollo-require-preflight': '1' }]
    for (const headers of ways) {
      const { status, text } = await get(mutation, headers)
      expect([status >= 400, text.includes('"data":{')]).toEqual([true, false])
    }
    const form = new URLSearchParams({ query: mutation }).toString()
    const types = ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']
    for (const type of types) {
      const { status, text } = await post(form, { 'content-type': type })
      expect([type, status >= 400, text.includes('"data":{')]).toEqual([type, true, false])
    }
    const json = { query: mutation }
    expect((await post(json, { 'content-type': 'text/plain' })).status).toBeGreaterThanOrEqual(400)
  })

  it('sends from a page of another site', async () => {
    const foreign = { ...JSON_TYPE, origin: 'https://bad.example' }
    for (const headers of [foreign, { ...foreign, 'sec-fetch-site': 'cross-site' }]) {
      const { status, codes } = await post({ query: `{ ${WHO} }` }, headers)
      expect([status, codes]).toEqual([403, ['CROSS_SITE']])
    }
  })

  it('asks for tracing, costs or stacks, and is shown none', async () => {
    const { text } = await post(
      { query: `{ ${WHO} }` },
      { ...JSON_TYPE, 'x-apollo-tracing': '1', 'apollo-tracing': '1' },
    )
    expect(JSON.parse(text)).toEqual({ data: { viewer: { kind: 'GUEST' } } })
    const broken = [
      await ask('{ viewer { '),
      await post('{'),
      await post('null'),
      await post('"a"'),
      await ask('{ nothing }'),
    ]
    for (const { status, text } of broken) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(text).not.toMatch(/stack|node_modules|\.ts:|\.js:|SELECT /)
    }
  })

  it('looks for a playground, saved operations and files', async () => {
    const html = { accept: 'text/html' }
    for (const path of ['/graphql', '/graphiql', '/playground', '/console', '/files/%E0%A4%A']) {
      const { status, text } = await send(path, { headers: html })
      expect([path, status >= 400, /<html|stack|node_modules/i.test(text)]).toEqual([path, true, false])
    }
    for (const path of [
      '/operations',
      '/operations/CountyRanking',
      '/operations/CountyRanking.csv',
      '/files/ranking.xlsx',
    ])
      expect([path, (await send(path, {})).status]).toEqual([path, 401])
    const { status, text } = await send(`/files/answer.json?query=${encodeURIComponent('{ viewer { nam } }')}`, {})
    expect([status, /did you mean/i.test(text)]).toEqual([401, false])
  })
})

it('a guest who asks too often is told when to come again, and nobody else is kept waiting', async () => {
  const rates = { guest: 5, signedIn: 0, token: 0 }
  const { api } = await startTestApi('sqlite', 'small-city', { signIns: SIGN_IN_REQUIRED, rates })
  const from = (address: string) =>
    fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, 'x-forwarded-for': address, 'accept-language': 'en' },
      body: JSON.stringify({ query: `{ ${WHO} }` }),
    })
  const statuses: number[] = []
  for (let at = 0; at < 6; at++) statuses.push((await from('203.0.113.7')).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
  const refused = await from('203.0.113.7')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] })
  expect((await from('203.0.113.8')).status).toBe(200)
})

it('every answer says that it is what it is, for no other site and for nobody to keep', async () => {
  const { api } = await started
  for (const path of ['/graphql', '/operations', '/files/ranking.csv', '/photos/x.jpg', '/nowhere']) {
    const { headers } = await fetch(api.url + path, { headers: { 'x-forwarded-proto': 'https' } })
    const told = (name: string) => headers.get(name)
    expect([path, told('x-content-type-options'), told('cross-origin-resource-policy')]).toEqual([
      path,
      'nosniff',
      'same-origin',
    ])
    expect([path, told('cache-control'), told('x-powered-by')]).toEqual([path, 'no-store', null])
    expect(told('content-security-policy')).toContain("default-src 'none'")
    expect(told('strict-transport-security')).toBe('max-age=31536000')
  }
  expect((await fetch(`${api.url}/operations`)).headers.get('strict-transport-security')).toBeNull()
})
