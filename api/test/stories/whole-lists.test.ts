import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LOCAL_VIEWER } from '../../src/access/viewer'
import type { HubParts } from '../../src/app/context'
import { readAnswerRequest } from '../../src/app/files/answer-request'
import { askPages } from '../../src/app/files/ask-pages'
import { readQuestion } from '../../src/app/files/read-question'
import { DEFAULT_LIMITS } from '../../src/app/limits/limits'
import type { TableRow } from '../../src/delivery/table'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'

const INCOMES = `{ villages(where: { within: "3706" }, orderBy: [{ by: METRIC, metric: collectiveIncome, period: "2024" }]) {
  nodes { code income: figure(metric: collectiveIncome, period: "2024") { value } } } }`
const COOPERATIVES = '{ villages { nodes { code cooperatives { name } } } }'

/** Pays for a page of few villages. */
const SMALL = 30

const folder = mkdtempSync(join(tmpdir(), 'tianye-lists-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file as a bureau sends it. */
function fileOf(name: string, lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\n'))
  return path
}

/** The first table of an answer, read page by page. A page is as long as a question may cost. */
async function rowsOf({ api }: TestApi, query: string, cost: number): Promise<AsyncIterator<readonly TableRow[]>> {
  const hub: HubParts = { ...api.hub, limits: { ...DEFAULT_LIMITS, cost } }
  const request = readAnswerRequest({ query, all: true }, 'zh')
  const asker = { viewer: LOCAL_VIEWER, locale: 'zh' } as const
  const [made] = await askPages(hub, readQuestion(request), { asker, table: request.table })
  if (!made) throw new Error('No table')
  return (async function* read() {
    yield* made.table.rows
  })()
}

async function rest(rows: AsyncIterator<readonly TableRow[]>): Promise<{ batches: number; codes: unknown[] }> {
  const codes: unknown[] = []
  for (let batches = 0; ; batches++) {
    const item = await rows.next()
    if (item.done) return { batches, codes }
    codes.push(...item.value.map(([code]) => code))
  }
}

describe.each(databases)('whole lists, on %s', (database) => {
  const started = startTestApi(database, 'small-city')

  it('are every village once and in order, in pages as long as a question may cost', async () => {
    const api = await started
    const whole = await rest(await rowsOf(api, INCOMES, DEFAULT_LIMITS.cost))
    expect(whole.batches).toBe(1)
    const paged = await rest(await rowsOf(api, INCOMES, SMALL))
    expect(paged.batches).toBeGreaterThan(2)
    expect(paged.codes).toEqual(whole.codes)
    expect(new Set(paged.codes).size).toBe(8)
  })

  it('are asked for by all=1, as CSV and as a workbook', async () => {
    const { url } = (await started).api
    const address = (kind: string) =>
      `${url}/files/answer.${kind}?all=1&query=${encodeURIComponent('{ villages(first: 1) { nodes { code } } }')}`
    expect((await (await fetch(address('csv'))).text()).trim().split('\r\n')).toHaveLength(9)
    expect((await fetch(address('xlsx'))).status).toBe(200)
  })

  it('are of one revision, whatever is published while they are read', async () => {
    const api = await started
    const before = await rest(await rowsOf(api, INCOMES, SMALL))
    const rows = await rowsOf(api, INCOMES, SMALL)
    const first = await rows.next()
    // 东村 would come last with so much: a list of two revisions would have it twice, or never.
    await api.publish([fileOf('村集体收入.csv', ['村代码,年度,总收入（万元）', '370681101201,2024,999'])])
    const after = await rest(rows)
    const codes = (first.value as readonly TableRow[]).map(([code]) => code)
    expect([...codes, ...after.codes]).toEqual(before.codes)
    expect((await rest(await rowsOf(api, INCOMES, SMALL))).codes).not.toEqual(before.codes)
  })

  it('are broken off where rows were changed under them', async () => {
    const api = await started
    const rows = await rowsOf(api, COOPERATIVES, SMALL)
    await rows.next()
    await api.publish([
      fileOf('合作社.csv', ['村代码,合作社名称,注册日期,党支部领办', '370687101201,山前合作社,2022-05-01,是']),
    ])
    await expect(rest(rows)).rejects.toMatchObject({ code: 'SNAPSHOT_MOVED' })
  })
})
