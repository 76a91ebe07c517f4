import { datasets } from '../../src/app/registry'
import { loadDivisionList } from '../../src/division/load-division-list'
import { loadPlaceFinder } from '../../src/division/load-place-finder'
import { importFiles } from '../../src/intake/import-files'
import { databases } from '../databases'
import { fixtureDivisions, startTestApi, type TestApi } from '../start-test-api'
import { fileWriter } from '../test-folder'

const file = fileWriter()

/** A file of one income, in yuan 10,000, of a village of Haiyang. */
function incomeFile(village: string, wan: number): string {
  return file(`${village}-${wan}-${Math.random()}.csv`, ['村代码,年度,总收入（万元）', `${village},2024,${wan}`])
}

/** Reads a column and, by a loader, the current row of the same figure. */
const INCOMES = `query Incomes { place(code: "370687") {
  name
  figure(metric: collectiveIncome, period: "2024", stat: SUM) { value }
  ... on Region { villages(first: 5) { nodes { code incomes(from: 2024, to: 2024) { totalYuan } } } } } }`

interface Incomes {
  place: {
    name: string
    figure: { value: number }
    villages: { nodes: { code: string; incomes: { totalYuan: number }[] }[] }
  }
}

async function post(api: TestApi, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${api.api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'zh-CN', ...headers },
    body,
  })
  return { status: response.status, cache: response.headers.get('x-hub-cache'), text: await response.text() }
}

const asked = (query: string) => JSON.stringify({ query })
const incomesOf = ({ text }: { text: string }): Incomes => JSON.parse(text).data
const totals = ({ place }: Incomes) =>
  place.villages.nodes.flatMap(({ incomes }) => incomes.map((one) => one.totalYuan))
const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0)

describe.each(databases)('kept answers, on %s', (database) => {
  const started = startTestApi(database, 'small-city', { resultCacheBytes: 4_194_304 })

  it('come without a statement, byte for byte as the first time', async () => {
    const api = await started
    const first = await post(api, asked(INCOMES))
    const before = api.db.statementCount
    const second = await post(api, asked(INCOMES))
    expect([first.cache, second.cache]).toEqual(['miss', 'hit'])
    expect(second.text).toBe(first.text)
    expect(api.db.statementCount).toBe(before)
  })

  it('are never those of before a publication', async () => {
    const api = await started
    for (const wan of [41, 42, 43]) {
      await post(api, asked(INCOMES))
      expect(await api.publish([incomeFile('370687101202', wan)])).toMatchObject({ status: 'PUBLISHED' })
      const answer = await post(api, asked(INCOMES))
      expect(answer.cache).toBe('miss')
      expect(totals(incomesOf(answer))).toContain(wan * 10_000)
      expect(incomesOf(answer).place.figure.value).toBe(sum(totals(incomesOf(answer))))
      expect((await post(api, asked(INCOMES))).text).toBe(answer.text)
    }
  })

  it('never mix a publication of another process into what was known before', async () => {
    const api = await started
    // This process is told nothing: its snapshot is old, rows are read as they are.
    const elsewhere = async (wan: number) => {
      const places = await loadPlaceFinder(api.db)
      await importFiles(api.db, datasets, [incomeFile('370687101202', wan)], { actor: 'test', places })
    }
    const known = await post(api, asked(INCOMES))
    await elsewhere(55)
    expect((await post(api, asked(INCOMES))).text).toBe(known.text)
    // A question that was not asked yet meets new rows with the old snapshot, and is read anew as a whole.
    const fresh = incomesOf(await post(api, asked(INCOMES.replace('Incomes', 'Again'))))
    expect(totals(fresh)).toContain(550_000)
    expect(fresh.place.figure.value).toBe(sum(totals(fresh)))
    expect(incomesOf(await post(api, asked(INCOMES)))).toEqual(fresh)
  })

  it('are right while publications land among the questions', async () => {
    const api = await started
    let open = true
    const publishing = (async () => {
      for (let wan = 60; wan < 66; wan++) await api.publish([incomeFile('370687101202', wan)])
      open = false
    })()
    const seen: number[] = []
    while (open) {
      const answer = incomesOf(await post(api, asked(INCOMES)))
      expect(answer.place.figure.value).toBe(sum(totals(answer)))
      seen.push(answer.place.figure.value)
    }
    await publishing
    expect(seen).toEqual([...seen].sort((one, other) => one - other))
    expect(totals(incomesOf(await post(api, asked(INCOMES))))).toContain(650_000)
  })

  it('go when places change', async () => {
    const api = await started
    const name = async () => incomesOf(await post(api, asked(INCOMES))).place.name
    expect([await name(), await name()]).toEqual(['海阳市', '海阳市'])
    const rows = fixtureDivisions('small-city').map((row) => (row.code === '370687' ? { ...row, name: '海阳区' } : row))
    const list = { rows, within: '3706', validFrom: '2022-01-01', source: 'test' }
    await loadDivisionList(api.db, { ...list, ...{ maxShareGone: 1 } })
    await api.api.hub.maps.refresh()
    expect(await name()).toBe('海阳区')
  })

  it('are told apart by language, and none is kept of what failed', async () => {
    const api = await started
    const question = asked('{ place(code: "370687") { name } metrics { name } }')
    const chinese = await post(api, question)
    const english = await post(api, question, { 'accept-language': 'en' })
    expect(english.cache).toBe('miss')
    expect(english.text).not.toBe(chinese.text)
    const wrong = asked('{ place(code: "370687") { figure(metric: collectiveIncome, period: "2024Q1") { value } } }')
    for (const _ of [1, 2]) {
      const answer = await post(api, wrong)
      expect(answer.cache).toBe('miss')
      expect(answer.text).toContain('PERIOD_KIND_WRONG')
    }
  })
})

it('refuses a body that is too long, and one that is no JSON', async () => {
  const api = await startTestApi('sqlite', 'small-city', { maxRequestBytes: 2_000 })
  const long = await post(api, asked(`{ ${' '.repeat(2_000)} hub { revision } }`))
  expect([long.status, JSON.parse(long.text).errors[0].extensions]).toEqual([
    413,
    { code: 'REQUEST_TOO_LARGE', facts: { limit: 2_000 } },
  ])
  const broken = await post(api, '{"query": ')
  expect([broken.status, JSON.parse(broken.text).errors[0].extensions.code]).toEqual([400, 'BODY_NOT_JSON'])
  expect((await post(api, asked('{ hub { revision } }'))).status).toBe(200)
})
