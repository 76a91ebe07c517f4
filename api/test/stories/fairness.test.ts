import { request } from 'node:http'
import { setImmediate as nextLoop, setTimeout as wait } from 'node:timers/promises'
import { DEFAULT_LIMITS } from '../../src/app/limits/limits'
import { Snapshot } from '../../src/measure/snapshot'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'

const FIGURES = 1_500

/** Thousands of figures, each with its change: some seconds of work for the thread. */
const heavy = `{ home { ${Array.from(
  { length: FIGURES },
  (_, at) =>
    `f${at}: figure(metric: collectiveIncome, period: "2024", stat: SUM, atLeast: ${at}) { value change { value } }`,
).join(' ')} } }`

const light = '{ home { figure(metric: collectiveIncome, period: "2024") { value } } }'

const limits = { ...DEFAULT_LIMITS, cost: 1e9, aliases: 1e9, tokens: 1e9 }
const wide = { limits, maxRequestBytes: 16_777_216 }

interface Posted {
  readonly answer: Promise<{ status: number; text: string }>
  /** Hangs up. */
  leave(): void
}

function post({ api }: TestApi, query: string): Posted {
  let leave = (): void => undefined
  const answer = new Promise<{ status: number; text: string }>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'accept-language': 'zh-CN' }
    const sent = request(`${api.url}/graphql`, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
    })
    sent.on('error', reject)
    sent.end(JSON.stringify({ query }))
    leave = () => sent.destroy()
  })
  return { answer, leave: () => leave() }
}

/** Tells how many columns were read so far. */
function countColumns(): () => number {
  const spy = jest.spyOn(Snapshot.prototype, 'column')
  return () => spy.mock.calls.length
}

afterEach(() => jest.restoreAllMocks())

describe.each(databases)('a question that takes long, on %s', (database) => {
  const started = startTestApi(database, 'small-city', wide)

  /** Until the heavy question reads columns. */
  async function underWay(read: () => number): Promise<void> {
    while (read() < 10) await nextLoop()
  }

  it('does not keep others waiting: many short ones are answered meanwhile', async () => {
    const api = await started
    await post(api, light).answer
    const read = countColumns()
    let isOver = false
    const answer = post(api, heavy).answer.then((told) => {
      isOver = true
      return told
    })
    await underWay(read)
    for (let asked = 0; asked < 3; asked++) {
      expect((await post(api, light).answer).status).toBe(200)
      expect(isOver).toBe(false)
    }
    expect(read()).toBeLessThan(FIGURES * 3)
    expect(JSON.parse((await answer).text).errors).toBeUndefined()
  })

  it('is not worked on any more when its asker has gone', async () => {
    const api = await started
    const read = countColumns()
    const asked = post(api, heavy)
    await underWay(read)
    asked.leave()
    await expect(asked.answer).rejects.toThrow()
    const settled = async () => {
      for (let at = 0; at < 5; at++) await post(api, light).answer
      return read()
    }
    const first = await settled()
    expect(first).toBeLessThan(FIGURES * 3)
    // Five short questions read five columns, and nobody reads any other.
    expect((await settled()) - first).toBe(5)
  })
})

it('a question that is refused at once leaves nothing behind that could fail later', async () => {
  const api = await startTestApi('sqlite', 'small-city', { requestTimeoutMs: 100 })
  const failures: unknown[] = []
  const note = (error: unknown) => failures.push(error)
  process.on('unhandledRejection', note)
  for (const path of ['/operations/CountyRanking?year=1', '/operations/VillageSearch?offset=ten'])
    expect((await fetch(`${api.api.url}${path}`)).status).toBe(400)
  await wait(200)
  process.off('unhandledRejection', note)
  expect(failures).toEqual([])
})

it('what changes something is neither broken off nor done twice', async () => {
  const api = await startTestApi('sqlite', 'small-city', { requestTimeoutMs: 1 })
  const save = 'mutation { saveClusterMembers(clusterCode: "none", members: [], baseRevision: 0) { status } }'
  const { status, text } = await post(api, save).answer
  expect([status, text]).not.toContain(503)
  expect(text).not.toContain('TIME_LIMIT')
})

it('a question that takes too long is refused, and its work stops', async () => {
  const api = await startTestApi('sqlite', 'small-city', { ...wide, requestTimeoutMs: 150 })
  const read = countColumns()
  const { status, text } = await post(api, heavy).answer
  const [error] = JSON.parse(text).errors
  expect([status, error.extensions]).toEqual([503, { code: 'TIME_LIMIT', facts: { limitMs: 150 } }])
  expect(error.message).toContain('超过了 0.15 秒')
  const at = read()
  for (let asked = 0; asked < 5; asked++) await nextLoop()
  expect(read() - at).toBeLessThan(20)
  expect((await post(api, light).answer).status).toBe(200)
})
