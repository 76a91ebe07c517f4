import { setTimeout as wait } from 'node:timers/promises'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'
import { fileWriter } from '../test-folder'

const file = fileWriter()

/** What the first page asks of scores and duties. */
const FIRST_PAGE = `query FirstPage {
  scoreboard(place: "3706", period: "2023") { total { score } dimensions { indicators { points } } }
  oneBack: scoreboard(place: "3706", period: "2022") { total { score } }
  threeBack: scoreboard(place: "3706", period: "2020") { total { score } }
  scoreRanking(period: "2023") { entries { rank place { name } total { score } } }
  obligationSummary(place: "3706", on: "2023-12-31") { counts { status obligations } }
}`

const POLL_MS = 100

const looksForNews = (sql: string) => /FROM (hub_revision|revision_dataset|division_revision)/.test(sql)

/** Counts statements that read rows of the hub from now on; what looks for publications goes on all the time. */
function countReads(api: TestApi): () => number {
  const { calls } = jest.spyOn(api.db, 'query').mock
  const before = calls.length
  return () => calls.slice(before).filter(([sql]) => !looksForNews(sql)).length
}

afterEach(() => jest.restoreAllMocks())

/** Until the poll has seen what was published and everything is computed. */
async function warm(api: TestApi): Promise<void> {
  while (!api.api.isWarm()) await wait(POLL_MS)
}

describe.each(databases)('the first page, on %s', (database) => {
  const started = startTestApi(database, 'plan-city', { warmUp: true, revisionPollMs: POLL_MS })

  it('is computed before anybody asks, and again after a publication', async () => {
    const api = await started
    await warm(api)
    for (const wan of [17, 18]) {
      const reads = countReads(api)
      await api.query(FIRST_PAGE)
      expect(reads()).toBe(0)
      const path = file(`${database}.csv`, ['村代码,年度,总收入（万元）', `370681101203,2023,${wan}`])
      expect(await api.publish([path])).toMatchObject({ status: 'PUBLISHED' })
      await warm(api)
    }
  })
})

it('is not computed ahead where that is switched off', async () => {
  const api = await startTestApi('sqlite', 'plan-city', { revisionPollMs: POLL_MS })
  await wait(3 * POLL_MS)
  expect(api.api.isWarm()).toBe(false)
  const reads = countReads(api)
  await api.query(FIRST_PAGE)
  expect(reads()).toBeGreaterThan(10)
})

it('ends with the hub, wherever it stands', async () => {
  const api = await startTestApi('sqlite', 'plan-city', { warmUp: true, revisionPollMs: POLL_MS })
  const reads = countReads(api)
  while (reads() === 0) await wait(1)
  await api.api.close()
  // What was asked of the database already may still come; nothing is begun any more.
  await wait(3 * POLL_MS)
  expect(api.api.isWarm()).toBe(false)
  const settled = reads()
  await wait(3 * POLL_MS)
  expect(reads()).toBe(settled)
})
