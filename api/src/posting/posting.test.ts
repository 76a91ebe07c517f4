import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atFileEnd } from '../../test/cleanup'
import { databases, openTestDatabase } from '../../test/databases'
import { startTestApi } from '../../test/start-test-api'
import { postedQuarters } from './posted-column.query'

const folder = mkdtempSync(join(tmpdir(), 'tianye-postings-'))
atFileEnd(async () => rmSync(folder, { recursive: true, force: true }))

let made = 0
function file(lines: readonly string[]): string {
  const path = join(folder, `派驻${++made}.csv`)
  writeFileSync(path, lines.join('\n'))
  return path
}

const HEAD = '序号,村代码,轮次,岗位,派驻序号,到岗日期,离岗日期,离岗原因'
const [REPLACED, WITH_TEAM, LASTING] = ['370681101201', '370686101202', '370686101203']
const ROWS = [
  `1,${REPLACED},2021,第一书记,1,2021-11-10,2022-08-31,召回`,
  `2,${REPLACED},2021,第一书记,2,2022-09-05,2023-11-09,任期届满`,
  `3,${WITH_TEAM},2021,第一书记,1,2021-11-10,2022-03-31,`,
  `4,${WITH_TEAM},2021,驻村工作队,1,2021-11-20,2023-11-09,TERM_END`,
  `5,${LASTING},2021,第一书记,1,2022-05-01,,`,
]

interface Posting {
  role: string
  serial: number
  startOn: string
  endOn: string | null
  endReason: string | null
  source: { row: number } | null
}

describe.each(databases)('postings, on %s', (database) => {
  const started = startTestApi(database, 'small-city').then(async (api) => {
    expect(await api.publish([file([HEAD, ...ROWS])])).toMatchObject({ status: 'PUBLISHED', leftOut: 0 })
    return api
  })
  const postings = async (code: string | undefined, on: string | null) => {
    const operation = `query ($code: ID!, $on: Date) { place(code: $code) { ... on Village {
      postings(on: $on) { roundKey role serial startOn endOn endReason source { row } } } } }`
    const { place } = await (await started).query<{ place: { postings: Posting[] } }>(operation, { code, on })
    return place.postings
  }

  it('of a village tell who took over, with the line of the file', async () => {
    expect(await postings(REPLACED, null)).toEqual([
      {
        roundKey: '2021',
        role: 'FIRST_SECRETARY',
        serial: 1,
        startOn: '2021-11-10',
        endOn: '2022-08-31',
        endReason: 'RECALLED',
        source: { row: 2 },
      },
      {
        roundKey: '2021',
        role: 'FIRST_SECRETARY',
        serial: 2,
        startOn: '2022-09-05',
        endOn: '2023-11-09',
        endReason: 'TERM_END',
        source: { row: 3 },
      },
    ])
  })

  it('hold on their first and their last day, and not between two', async () => {
    const serials = async (on: string) => (await postings(REPLACED, on)).map(({ serial }) => serial)
    expect(await serials('2021-11-09')).toEqual([])
    expect(await serials('2021-11-10')).toEqual([1])
    expect(await serials('2022-08-31')).toEqual([1])
    expect(await serials('2022-09-01')).toEqual([])
    expect(await serials('2023-11-09')).toEqual([2])
    expect(await serials('2023-11-10')).toEqual([])
    expect((await postings(WITH_TEAM, '2021-12-01')).map(({ role }) => role)).toEqual(['FIRST_SECRETARY', 'WORK_TEAM'])
  })

  it('are counted at the end of each quarter; a village without any counts as none, not as unknown', async () => {
    const operation = `query ($period: PeriodKey!) { place(code: "3706") {
      figure(metric: posted, period: $period, stat: SUM) { value reported } } }`
    const posted = async (period: string) =>
      (await (await started).query<{ place: { figure: object } }>(operation, { period })).place.figure
    expect(await posted('2021Q4')).toEqual({ value: 2, reported: 8 })
    expect(await posted('2022Q1')).toEqual({ value: 2, reported: 8 })
    expect(await posted('2022Q2')).toEqual({ value: 2, reported: 8 })
    expect(await posted('2022Q3')).toEqual({ value: 2, reported: 8 })
    expect(await posted('2023Q4')).toEqual({ value: 1, reported: 8 })
  })

  it('have data from the first quarter that ends with somebody in office', async () => {
    const { db } = await started
    const quarters = await postedQuarters(db)
    expect([quarters[0], quarters.at(-1)]).toEqual(['2021Q4', '2023Q3'])
    expect(await postedQuarters(await openTestDatabase(database))).toEqual([])
    // One posting has no end: it lasts as far as villages have reported.
    await (await started).publish([file(['村代码,年度,户籍户数', `${LASTING},2024,100`])])
    expect((await postedQuarters(db)).at(-1)).toBe('2024Q4')
  })

  it.each([
    ['an end before the start', ',2021,第一书记,3,2022-01-01,2021-12-31,轮换', '离岗日期', 'DAYS_OUT_OF_ORDER'],
    ['a reason without an end', ',2021,第一书记,3,2022-01-01,,召回', '离岗原因', 'END_REASON_WITHOUT_END'],
  ])('are refused with %s', async (_, cells, column, code) => {
    const outcome = await (await started).publish([file([HEAD, `1,${REPLACED}${cells}`])])
    expect(outcome).toMatchObject({ status: 'REFUSED', issues: [{ severity: 'ERROR', row: 2, column, code }] })
    expect(outcome.issues).toHaveLength(1)
  })

  it('may end without a reason, and without an end', async () => {
    const lines = [`1,${LASTING},2021,第一书记,2,2024-05-06,2024-05-06,`, `2,${LASTING},2021,第一书记,3,2024-05-07,,`]
    expect(await (await started).publish([file([HEAD, ...lines])])).toMatchObject({ status: 'PUBLISHED', issues: [] })
  })

  it('take the serial from its own column, never from the number of the line', async () => {
    const head = '序号,村代码,轮次,岗位,到岗日期'
    const outcome = await (await started).publish([file([head, `7,${REPLACED},2021,第一书记,2022-01-01`])])
    expect(outcome.status).toBe('REFUSED')
    expect(outcome.issues.map(({ words }) => words.zh).join()).toContain('派驻序号')
  })
})
