import { parsePeriod } from '../../src/common/period'
import type { DivisionMap } from '../../src/division/division-map'
import { recordMerge } from '../../src/division/record-merge'
import { ensureYantaiDivisions } from '../../src/division/yantai-divisions'
import { databases, openTestDatabase } from '../databases'
import { serveTestDatabase, type TestApi } from '../start-test-api'
import { fileWriter } from '../test-folder'

const file = fileWriter()

/** Counties of 2019 and of 2020 that the changes of 2020 touch, and Longkou, whose villages merge in 2021. */
const TOUCHED = ['370611', '370614', '370634', '370681', '370684', '370686']
const YEARS = ['2019', '2020', '2022']

/** 万元 of a village in a year: some number that differs from village to village. */
const incomeOf = (code: string, year: string) => (Number(code.slice(4)) % 97) + Number(year) - 2018

/** What was reported in a year, by the codes of then. */
function reportsOf(map: DivisionMap, year: string): { code: string; yuan: number }[] {
  return map.villageCodes
    .filter((code) => TOUCHED.some((county) => code.startsWith(county)))
    .map((code) => ({ code, yuan: incomeOf(code, year) * 10_000 }))
}

const sumOf = (reports: readonly { yuan: number }[]) => reports.reduce((sum, { yuan }) => sum + yuan, 0)

interface Told {
  readonly value: number | null
  readonly state: string
  readonly basis: string
  readonly expected: number
}

async function start(database: (typeof databases)[number]) {
  const db = await openTestDatabase(database)
  await ensureYantaiDivisions(db)
  const api = await serveTestDatabase(db)
  const mapOf = (year: string) => api.api.hub.maps.mapOn(parsePeriod(year).endsOn)
  const reports = new Map<string, { code: string; yuan: number }[]>()
  for (const year of YEARS) reports.set(year, reportsOf(await mapOf(year), year))
  const lines = YEARS.flatMap((year) =>
    (reports.get(year) ?? []).map(({ code, yuan }) => `${code},${year},${yuan / 10_000}`),
  )
  const outcome = await api.publish([file(`income-${database}.csv`, ['村代码,年度,总收入（万元）', ...lines])])
  expect(outcome).toMatchObject({ status: 'PUBLISHED' })
  return { api, mapOf, of: (year: string) => reports.get(year) ?? [] }
}

const figure = async (
  api: TestApi,
  code: string,
  year: string,
  basis: string,
  asOf: string | null = null,
): Promise<Told> => {
  const { place } = await api.query<{ place: { figure: Told } }>(
    `query ($code: ID!, $year: PeriodKey!, $basis: Basis!, $asOf: Date) { place(code: $code, asOf: $asOf) {
       figure(metric: collectiveIncome, period: $year, stat: SUM, basis: $basis) { value state basis expected } } }`,
    { code, year, basis, asOf },
  )
  return place.figure
}

describe.each(databases)('figures by the map of then and of now, on %s', (database) => {
  const started = start(database)

  it('of Fushan in 2019 leave out what came to it in 2020, or hold it', async () => {
    const { api, mapOf, of } = await started
    const own = of('2019').filter(({ code }) => code.startsWith('370611'))
    expect(await figure(api, '370611', '2019', 'AS_REPORTED')).toMatchObject({
      ...{ value: sumOf(own), basis: 'AS_REPORTED', state: 'REPORTED' },
    })
    // 臧家庄镇 and 栖霞经济开发区 came from Qixia; the digits of their villages kept.
    const then = await mapOf('2020')
    const came = of('2019').filter(({ code }) => /^370686(106|401)/.test(code))
    const kept = [...own, ...came].filter(({ code }) => {
      const now = code.replace(/^370686106/, '370611105').replace(/^370686401/, '370611401')
      return then.villageIndexByCode(now) >= 0
    })
    expect(came.length).toBeGreaterThan(80)
    expect(await figure(api, '370611', '2019', 'RESTATED', '2020-12-31')).toMatchObject({
      ...{ value: sumOf(kept), basis: 'RESTATED', state: 'REPORTED' },
    })
  })

  it('of Qixia lose in 2020 what Fushan gains', async () => {
    const { api, of } = await started
    const moved = sumOf(of('2019').filter(({ code }) => /^370686(106|401)/.test(code)))
    const [before, after] = [
      (await figure(api, '370686', '2019', 'AS_REPORTED')).value ?? 0,
      (await figure(api, '370686', '2019', 'RESTATED', '2020-12-31')).value ?? 0,
    ]
    expect(before).toBe(sumOf(of('2019').filter(({ code }) => code.startsWith('370686'))))
    expect(Math.abs(before - after - moved)).toBeLessThan(moved / 20)
    expect(before - after).toBeGreaterThan(0)
  })

  it('do not exist as reported for Penglai District before it did, and do when restated', async () => {
    const { api, of } = await started
    expect(await figure(api, '370614', '2019', 'AS_REPORTED')).toEqual({
      ...{ value: null, state: 'NOT_COMPARABLE', basis: 'AS_REPORTED', expected: 0 },
    })
    const restated = await figure(api, '370614', '2019', 'RESTATED', '2020-12-31')
    const both = sumOf(of('2019').filter(({ code }) => /^3706(84|34)/.test(code)))
    expect(restated).toMatchObject({ state: 'REPORTED' })
    expect(Math.abs((restated.value ?? 0) - both)).toBeLessThan(both / 50)
    expect(await figure(api, '370684', '2019', 'AS_REPORTED', '2019-12-31')).toMatchObject({ state: 'REPORTED' })
  })

  it('follow a village and a unit through new codes', async () => {
    const { api } = await started
    const old = '370686106201'
    for (const basis of ['RESTATED', 'AS_REPORTED'])
      expect(await figure(api, '370611105201', '2019', basis, '2020-12-31')).toMatchObject({
        value: incomeOf(old, '2019') * 10_000,
      })
    const [restated, reported] = [
      await figure(api, 'unit:yantai-14:changdao', '2019', 'RESTATED'),
      await figure(api, 'unit:yantai-14:changdao', '2019', 'AS_REPORTED'),
    ]
    expect(reported).toMatchObject({ value: restated.value, expected: restated.expected })
  })

  it.each(['RESTATED', 'AS_REPORTED'])(
    'add up, %s: counties make the city, on the map of then and of later',
    async (basis) => {
      const { api, of } = await started
      for (const asOf of ['2019-12-31', '2020-12-31']) {
        const year = '2019'
        const { home } = await api.query<{ home: { figure: Told; children: { figure: Told }[] } }>(
          `query ($asOf: Date) { home(asOf: $asOf) { ...Sum children(level: COUNTY) { ...Sum } } }
         fragment Sum on Place { figure(metric: collectiveIncome, period: "${year}", stat: SUM, basis: ${basis}) { value state expected } }`,
          { asOf },
        )
        // A county that was not there then has no number of its own; those it was made from are not on the later map.
        const there = home.children.filter(({ figure: { state } }) => state !== 'NOT_COMPARABLE')
        const sum = there.reduce((total, { figure: { value } }) => total + (value ?? 0), 0)
        const missing = basis === 'AS_REPORTED' && asOf === '2020-12-31'
        const gone = missing ? sumOf(of('2019').filter(({ code }) => /^3706(84|34)/.test(code))) : 0
        expect(sum + gone).toBe(home.figure.value)
        expect(there).toHaveLength(home.children.length - (missing ? 1 : 0))
      }
    },
  )

  it('tell both bases side by side in a series', async () => {
    const { api } = await started
    const { place } = await api.query<{ place: Record<'now' | 'past', Told[]> }>(`{ place(code: "370614") {
      now: series(metric: collectiveIncome, from: "2019", to: "2020", stat: SUM) { state basis }
      past: series(metric: collectiveIncome, from: "2019", to: "2020", stat: SUM, basis: AS_REPORTED) { state basis }
    } }`)
    expect(place.now.map(({ state }) => state)).toEqual(['REPORTED', 'REPORTED'])
    expect(place.past).toEqual([
      { state: 'NOT_COMPARABLE', basis: 'AS_REPORTED' },
      { state: 'REPORTED', basis: 'AS_REPORTED' },
    ])
  })

  it('show villages that came later as not there yet when villages move between bands', async () => {
    const { api } = await started
    const { place } = await api.query<{
      place: { transitions: { villages: number; cells: { from: { standing: string }; villages: number }[] } }
    }>(`{ place(code: "370681") { transitions(metric: collectiveIncome, from: "2020", to: "2022") {
      villages cells { from { standing } villages } } } }`)
    const { cells, villages } = place.transitions
    expect(cells.reduce((sum, cell) => sum + cell.villages, 0)).toBe(villages)
    expect(cells.filter(({ from }) => from.standing === 'NOT_THERE').length).toBeGreaterThan(0)
  })

  it('keep the sum of merged villages, and compare nothing of theirs that does not add up', async () => {
    const { api, mapOf, of } = await started
    const [before, after] = [await mapOf('2020'), await mapOf('2022')]
    const ended = before.villageCodes.filter((code, at) => {
      const id = before.villageIds[at] as number
      return code.startsWith('370681109') && after.villageIndexById(id) < 0
    })
    const into = after.villageCodes.find((code, at) => {
      const id = after.villageIds[at] as number
      return code.startsWith('370681109') && before.villageIndexById(id) < 0
    })
    const from = ended.slice(0, 2)
    expect([from.length, typeof into]).toEqual([2, 'string'])
    const longkou = (await figure(api, '370681', '2019', 'RESTATED')).value ?? 0
    const stars = from.map((code) => `${code},2019,4,否`)
    await api.publish([file(`stars-${database}.csv`, ['村代码,年度,星级,整顿中', ...stars, `${into},2022,5,否`])])
    await recordMerge(api.db, { from, into: into as string, documentNo: '龙政发〔2021〕示例1号' })
    await api.api.hub.maps.refresh()

    const merged = sumOf(of('2019').filter(({ code }) => from.includes(code)))
    expect(await figure(api, into as string, '2019', 'RESTATED')).toMatchObject({ value: merged, state: 'REPORTED' })
    expect(await figure(api, into as string, '2019', 'AS_REPORTED')).toMatchObject({
      value: null,
      state: 'NOT_COMPARABLE',
    })
    expect((await figure(api, '370681', '2019', 'RESTATED')).value).toBe(longkou + merged)

    // A year of which only one of the two reported has no sum: a part is not told as the whole.
    await api.publish([file(`half-${database}.csv`, ['村代码,年度,总收入（万元）', `${from[0]},2018,10`])])
    expect(await figure(api, into as string, '2018', 'RESTATED')).toMatchObject({ value: null, state: 'NOT_REPORTED' })
    await api.publish([file(`rest-${database}.csv`, ['村代码,年度,总收入（万元）', `${from[1]},2018,12`])])
    expect(await figure(api, into as string, '2018', 'RESTATED')).toMatchObject({ value: 220_000, state: 'REPORTED' })

    const { place } = await api.query<{ place: object }>(
      `query ($code: ID!) { place(code: $code) {
         past: figure(metric: starRating, period: "2019", stat: MAX) { value state }
         now: figure(metric: starRating, period: "2022", stat: MAX) { value change(against: "2019") { value base state } }
         sum: figure(metric: collectiveIncome, period: "2022", stat: SUM) { change(against: "2019") { base state } } } }`,
      { code: into },
    )
    expect(place).toEqual({
      past: { value: null, state: 'NOT_COMPARABLE' },
      now: { value: 5, change: { value: null, base: null, state: 'NOT_COMPARABLE' } },
      sum: { change: { base: merged, state: 'REPORTED' } },
    })
  })
})
