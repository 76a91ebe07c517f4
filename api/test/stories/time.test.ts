import { databases } from '../databases'
import { startTestApi } from '../start-test-api'
import { fileWriter } from '../test-folder'

const file = fileWriter()
const [ALWAYS, UNTIL_JUNE_2023, GAP] = ['370681101201', '370686101202', '370686101203']
const months = (year: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${year}-${String(from + at).padStart(2, '0')}`)
const duty = (village: string, kept: number, periods: readonly string[]) =>
  periods.map((period) => `${village},坐值班落实率,${period},,${kept},30`)

/** Ten months of 2022, one of them missing for one village; the whole of 2023, when one village stops being supported. */
const FIGURES = [
  '村代码,指标,周期,数值,分子,分母',
  ...duty(ALWAYS, 30, months(2022, 1, 10)),
  ...duty(UNTIL_JUNE_2023, 15, months(2022, 1, 10)),
  ...duty(
    GAP,
    30,
    months(2022, 1, 10).filter((month) => month !== '2022-05'),
  ),
  ...duty(ALWAYS, 27, months(2023, 1, 12)),
  ...duty(UNTIL_JUNE_2023, 30, months(2023, 1, 5)),
  ...duty(GAP, 30, months(2023, 1, 12)),
  `${ALWAYS},三保障及饮水问题未解决数,2023Q1,3,,`,
  `${ALWAYS},三保障及饮水问题未解决数,2023Q2,1,,`,
  `${GAP},三保障及饮水问题未解决数,2023Q1,2,,`,
  `${GAP},三保障及饮水问题未解决数,2023Q2,2,,`,
]

const PARTS = 'parts { kind total due reported isPartial periods label }'

describe.each(databases)('longer periods, on %s', (database) => {
  const started = (async () => {
    const api = await startTestApi(database, 'small-city')
    expect(await api.publish([file(`figures-${database}.csv`, FIGURES)])).toMatchObject({ status: 'PUBLISHED' })
    return api
  })()
  const city = async <Data>(fields: string) =>
    (await (await started).query<{ place: Data }>(`{ place(code: "3706") { ${fields} } }`)).place

  it('are told as partial, and leave out who misses a part that was due', async () => {
    const { figure } = await city<{ figure: object }>(
      `figure(metric: dutyRoster, period: "2022") { value numerator denominator reported expected state ${PARTS} }`,
    )
    expect(figure).toEqual({
      ...{ value: 75, numerator: 450, denominator: 600, reported: 2, expected: 3, state: 'INSUFFICIENT_COVERAGE' },
      parts: {
        ...{ kind: 'MONTH', total: 12, due: 12, reported: 10, isPartial: true },
        ...{ periods: months(2022, 1, 10), label: '2022年1—10月' },
      },
    })
  })

  it('count a village by the months that were due of it', async () => {
    const { figure } = await city<{ figure: object }>(
      `figure(metric: dutyRoster, period: "2023") { numerator denominator reported expected ${PARTS} }`,
    )
    expect(figure).toEqual({
      ...{ numerator: 27 * 12 + 30 * 5 + 30 * 12, denominator: 30 * 29, reported: 3, expected: 3 },
      parts: expect.objectContaining({ reported: 12, isPartial: false, label: '2023年1—12月' }),
    })
  })

  it('are compared month for month: ten against ten', async () => {
    const { figure } = await city<{ figure: { change: object } }>(
      `figure(metric: dutyRoster, period: "2023") { change { current base value unit pairs ${PARTS} } }`,
    )
    expect(figure.change).toEqual({
      ...{ pairs: 2, unit: 'PERCENTAGE_POINTS', base: 75 },
      current: expect.closeTo((100 * (27 * 10 + 30 * 5)) / (30 * 15), 9),
      value: expect.closeTo((100 * (27 * 10 + 30 * 5)) / (30 * 15) - 75, 9),
      parts: expect.objectContaining({ reported: 10, isPartial: true, label: '2023年1—10月' }),
    })
  })

  it('of a stock are what the last part says', async () => {
    const { issues, half } = await city<Record<string, object>>(
      `issues: figure(metric: guaranteeIssues, period: "2023") { value state ${PARTS} }
       half: figure(metric: guaranteeIssues, period: "2023H1") { value parts { isPartial label } }`,
    )
    expect(issues).toEqual({
      ...{ value: 3, state: 'REPORTED' },
      parts: {
        ...{ kind: 'QUARTER', total: 4, due: 4, reported: 2, isPartial: true },
        ...{ periods: ['2023Q2'], label: '截至2023年二季度末' },
      },
    })
    expect(half).toEqual({ value: 3, parts: { isPartial: false, label: '截至2023年二季度末' } })
  })

  it('stay gaps where nothing is in, and are nothing special for a metric of such periods', async () => {
    const { series, own } = await city<{ series: object[]; own: object }>(
      `series(metric: dutyRoster, from: "2021", to: "2022") { period value state parts { reported label } }
       own: figure(metric: collectiveIncome, period: "2024") { value parts { total } }`,
    )
    expect(series).toEqual([
      { period: '2021', value: null, state: 'NOT_REPORTED', parts: { reported: 0, label: null } },
      { period: '2022', value: 75, state: 'INSUFFICIENT_COVERAGE', parts: { reported: 10, label: '2022年1—10月' } },
    ])
    expect(own).toEqual({ value: 150_000, parts: null })
  })

  it('add up over places: the counties make the city', async () => {
    type Sum = { numerator: number; denominator: number; reported: number; expected: number }
    const { home } = await (await started).query<{ home: { figure: Sum; children: { figure: Sum }[] } }>(
      `{ home { ...Sums children(level: COUNTY) { ...Sums } } }
       fragment Sums on Place { figure(metric: dutyRoster, period: "2023") { numerator denominator reported expected } }`,
    )
    for (const part of ['numerator', 'denominator', 'reported', 'expected'] as const) {
      const sum = home.children.reduce((total, { figure }) => total + (figure[part] ?? 0), 0)
      expect(sum).toBe(home.figure[part])
    }
  })

  it('name the rows of every part as their sources', async () => {
    const { place } = await (await started).query<{ place: { figure: { sources: { row: number }[] } } }>(
      `{ place(code: "${GAP}") { figure(metric: dutyRoster, period: "2023H2") { sources { row } } } }`,
    )
    const first = FIGURES.indexOf(`${GAP},坐值班落实率,2023-07,,30,30`) + 1
    expect(place.figure.sources.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5].map((after) => first + after))
  })

  it('can be filtered and ranked by', async () => {
    const { ranking, villages } = await (await started).query<
      Record<string, { totalCount: number; entries: object[] }>
    >(`{
      ranking(metric: dutyRoster, period: "2022", within: "3706") { entries { rank value place { code } } }
      villages(where: { dutyRoster: { period: "2022", gte: 100 } }) { totalCount }
    }`)
    expect(ranking?.entries[0]).toEqual({ rank: 1, value: 100, place: { code: '370681' } })
    expect(villages?.totalCount).toBe(1)
  })

  it.each([
    ['figure(metric: collectiveIncome, period: "2024-05") { value }', 'PERIOD_KIND_WRONG'],
    ['figure(metric: satisfactionRate, period: "2023Q1") { value }', 'PERIOD_KIND_WRONG'],
    ['figure(metric: dutyRoster, period: "2023") { change(against: "2022H2") { value } }', 'PERIODS_NOT_ALIKE'],
  ])('refuse %s', async (field, code) => {
    const api = await started
    const [zh, en] = [await api.ask(`{ home { ${field} } }`), await api.ask(`{ home { ${field} } }`, {}, 'en')]
    expect([zh, en].map(({ errors }) => errors[0]?.extensions.code)).toEqual([code, code])
    expect(zh.errors[0]?.message).toMatch(/\p{Script=Han}/u)
    expect(en.errors[0]?.message).not.toMatch(/\p{Script=Han}/u)
  })

  it('take a constant number of statements, and none while their columns stay', async () => {
    const api = await started
    const fields = 'figure(metric: dutyRoster, period: "2023H1") { value change { value } }'
    const once = await api.ask(`{ home { ${fields} } }`)
    expect(once.errors).toEqual([])
    expect((await api.ask(`{ home { children(level: TOWNSHIP) { ${fields} } } }`)).statements).toBe(0)
  })
})
