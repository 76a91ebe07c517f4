import { DEFAULT_LIMITS } from '../../src/app/limits/limits'
import { startTestApi, type TestApi } from '../start-test-api'

interface Told {
  readonly data?: { readonly __schema: { readonly types: readonly object[] } }
  readonly errors: readonly {
    readonly message: string
    readonly extensions: { code: string; facts: { cost: number } }
  }[]
  readonly extensions?: object
}

async function ask(api: TestApi, query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${api.api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'zh-CN', ...headers },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, ...((await response.json()) as Told) }
}

function onlyOf<Item>(list: readonly Item[]): Item {
  const [first] = list
  if (first === undefined || list.length > 1) throw new Error(`One was expected, not ${list.length}`)
  return first
}

const NESTED = '{ villages(first: 500) { nodes { villages: parent { name } starRatings { stars source { file } } } } }'

describe('one question cannot cost all others their answers', () => {
  const limits = { cost: 6_000, depth: 5, aliases: 3, rootFields: 2, directives: 2, tokens: 60 }
  const started = startTestApi('sqlite', 'small-city', { limits })

  it('a question that costs too much is not run, and is told its cost and the limit', async () => {
    const api = await started
    const before = api.db.statementCount
    const { status, data, errors } = await ask(api, NESTED)
    expect([status, data]).toEqual([400, undefined])
    const { message, extensions } = onlyOf(errors)
    expect(extensions).toEqual({ code: 'COST_TOO_HIGH', facts: { cost: expect.any(Number), limit: 6_000 } })
    expect(extensions.facts.cost).toBeGreaterThan(6_000)
    expect(message).toContain(`查询的代价为 ${extensions.facts.cost}，超过上限 6000。请减小 first`)
    expect((await ask(api, NESTED, { 'accept-language': 'en' })).errors[0]?.message).toContain('smaller `first`')
    expect(api.db.statementCount - before).toBeLessThan(10)
  })

  it.each([
    ['DEPTH_TOO_HIGH', '{ home { parent { parent { parent { parent { name } } } } } }', { depth: 6, limit: 5 }],
    ['ALIASES_TOO_MANY', '{ hub { a: revision b: version c: today d: revision } }', { aliases: 4, limit: 3 }],
    ['ROOT_FIELDS_TOO_MANY', '{ hub { revision } home { name } plans { key } }', { rootFields: 3, limit: 2 }],
    [
      'DIRECTIVES_TOO_MANY',
      '{ hub { revision @skip(if: false) version @skip(if: false) today @skip(if: false) } }',
      { directives: 3, limit: 2 },
    ],
    ['TOKENS_TOO_MANY', `{ hub { ${'revision '.repeat(60)} } }`, { tokens: 61, limit: 60 }],
  ])('%s is refused', async (code, query, facts) => {
    const { status, errors } = await ask(await started, query)
    expect([status, errors[0]?.extensions]).toEqual([400, { code, facts }])
  })

  it('neither by GET, which is checked alike, nor in batches', async () => {
    const api = await started
    const url = `${api.api.url}/graphql?query=${encodeURIComponent(NESTED)}`
    // A body beside the address is not what GET asks.
    for (const header of ['apollo-require-preflight', 'content-type']) {
      const response = await fetch(url, { headers: { [header]: 'application/json' } })
      expect(((await response.json()) as Told).errors[0]?.extensions.code).toBe('COST_TOO_HIGH')
    }
    const batch = await fetch(`${api.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ hub { revision } }' }, { query: '{ hub { revision } }' }]),
    })
    expect(batch.status).toBe(400)
  })
})

describe('within the limits', () => {
  const started = startTestApi('sqlite', 'small-city', { resultCacheBytes: 1_048_576 })

  it('the cost of a question is told to who asks for it, and only to them', async () => {
    const api = await started
    const question = '{ hub { revision version } home { name } }'
    for (const _ of [1, 2]) {
      expect((await ask(api, question)).extensions).toBeUndefined()
      const told = await ask(api, question, { 'x-hub-explain': 'cost' })
      expect(told.extensions).toEqual({ cost: 5, limit: DEFAULT_LIMITS.cost })
    }
  })

  it('the schema may be read whole, but not in circles', async () => {
    const api = await started
    const { getIntrospectionQuery } = await import('graphql')
    expect((await ask(api, getIntrospectionQuery())).data?.__schema.types.length).toBeGreaterThan(50)
    const circles =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }'
    expect((await ask(api, circles)).errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})
