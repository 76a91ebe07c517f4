import { sqlNumber } from '../../src/db/sql-value'
import { databases } from '../databases'
import { startTestApi } from '../start-test-api'

interface Answer {
  value: number | null
  unit: string
  state: string
  reported: number
  expected: number
  coverage: number | null
}

const FIELDS = 'value unit state reported expected coverage'

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0)

describe.each(databases)('statistics of a place, on %s', (database) => {
  const api = startTestApi(database, 'library-city')
  const figure = async (args: string) => {
    const operation = `{ place(code: "3706") { figure(${args}) { ${FIELDS} } } }`
    return (await (await api).query<{ place: { figure: Answer } }>(operation)).place.figure
  }
  const refusal = async (args: string, language = 'zh-CN') => {
    const operation = `{ place(code: "3706") { figure(${args}) { value } } }`
    const { errors } = await (await api).ask(operation, {}, language)
    return errors[0]
  }
  const incomes = async () => {
    const rows = await (await api).db.query(
      'SELECT totalFen FROM collective_income WHERE year = 2024 ORDER BY totalFen',
    )
    return rows.map((row) => sqlNumber(row.totalFen) / 100)
  }

  it('are what plain SQL and a few lines say of the same villages', async () => {
    const values = await incomes()
    const at = (quantile: number) => {
      const position = (values.length - 1) * quantile
      const [lower, upper] = [values[Math.floor(position)] as number, values[Math.ceil(position)] as number]
      return lower + (position - Math.floor(position)) * (upper - lower)
    }
    const read = (stat: string) => figure(`metric: collectiveIncome, period: "2024", stat: ${stat}`)
    for (const [stat, quantile] of [
      ['P10', 0.1],
      ['P25', 0.25],
      ['P75', 0.75],
      ['P90', 0.9],
      ['QUANTILE, quantile: 0.6', 0.6],
    ] as const) {
      const answer = await read(stat)
      expect(answer.value).toBeCloseTo(at(quantile), 6)
      expect(answer).toMatchObject({ unit: 'YUAN', reported: values.length })
    }
    const mean = sum(values) / values.length
    const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1))
    expect((await read('STDDEV')).value).toBeCloseTo(deviation, 6)
    const differences = sum(values.flatMap((one) => values.map((other) => Math.abs(one - other))))
    const gini = await read('GINI')
    expect(gini).toMatchObject({ unit: 'RATIO' })
    expect(gini.value).toBeCloseTo(differences / (2 * values.length * sum(values)), 9)
  })

  it('weigh villages by the households of the year, leaving out those that have none to weigh by', async () => {
    const { db } = await api
    const rows = await db.query(
      `SELECT SUM(i.totalFen * 1.0 * p.registeredHouseholds) / SUM(p.registeredHouseholds) / 100 AS mean, COUNT(*) AS villages
         FROM collective_income i JOIN village_profile p ON p.villageId = i.villageId AND p.year = i.year
        WHERE i.year = 2024 AND p.registeredHouseholds IS NOT NULL`,
    )
    const answer = await figure('metric: collectiveIncome, period: "2024", stat: WEIGHTED_MEAN, weight: HOUSEHOLDS')
    expect(answer).toMatchObject({ unit: 'YUAN', reported: sqlNumber(rows[0]?.villages) })
    expect(answer.value).toBeCloseTo(sqlNumber(rows[0]?.mean), 4)
    // Nobody has told how many households there were in 2021, so nothing can be weighed.
    expect(
      await figure('metric: collectiveIncome, period: "2021", stat: WEIGHTED_MEAN, weight: HOUSEHOLDS'),
    ).toMatchObject({ value: null, state: 'NOT_REPORTED', reported: 0, coverage: 0 })
  })

  it('of yes and no are weighed into a percentage of households', async () => {
    const { db } = await api
    const rows = await db.query(
      `SELECT 100.0 * SUM(CASE WHEN m.villageId IS NULL THEN 0 ELSE p.registeredHouseholds END)
              / SUM(p.registeredHouseholds) AS share FROM village_profile p
         LEFT JOIN cluster_member m ON m.villageId = p.villageId AND m.leftOn IS NULL WHERE p.year = 2024`,
    )
    const answer = await figure('metric: inCluster, period: "2024", stat: WEIGHTED_MEAN, weight: HOUSEHOLDS')
    expect(answer.unit).toBe('PERCENT')
    expect(answer.value).toBeCloseTo(sqlNumber(rows[0]?.share), 4)
  })

  it('rank places and stand in series like any other', async () => {
    const operation = `{
      ranking(metric: collectiveIncome, period: "2024", stat: QUANTILE, quantile: 0.5, within: "3706") { entries { value } }
      median: ranking(metric: collectiveIncome, period: "2024", stat: MEDIAN, within: "3706") { entries { value } }
      place(code: "3706") { series(metric: collectiveIncome, from: "2021", to: "2024", stat: GINI) { value unit } }
    }`
    const { ranking, median, place } = await (await api).query<{
      ranking: { entries: object[] }
      median: { entries: object[] }
      place: { series: { value: number | null; unit: string }[] }
    }>(operation)
    expect(ranking.entries).toEqual(median.entries)
    expect(place.series.map(({ unit }) => unit)).toEqual(Array(4).fill('RATIO'))
    for (const { value } of place.series) expect(value).toBeGreaterThan(0)
  })

  it('that do not exist of what was reported are null and say so', async () => {
    const operation = `{ place(code: "370681101201") { figure(metric: collectiveIncome, period: "2024", stat: STDDEV) { ${FIELDS} } } }`
    const { place } = await (await api).query<{ place: { figure: Answer } }>(operation)
    expect(place.figure).toMatchObject({ value: null, state: 'NOT_APPLICABLE', reported: 1 })
  })

  it('are refused where they make no sense or lack what they need, in both languages', async () => {
    const refused = async (args: string) => (await refusal(args))?.extensions.code
    expect(await refused('metric: satisfactionRate, period: "2024H1", stat: GINI')).toBe('STATISTIC_WRONG')
    expect(await refused('metric: inCluster, period: "2024", stat: P90')).toBe('STATISTIC_WRONG')
    expect(await refused('metric: operatingShare, period: "2024", stat: WEIGHTED_MEAN, weight: HOUSEHOLDS')).toBe(
      'STATISTIC_WRONG',
    )
    expect(await refused('metric: collectiveIncome, period: "2024", stat: QUANTILE, quantile: 1.5')).toBe(
      'QUANTILE_WRONG',
    )
    const weightless = 'metric: collectiveIncome, period: "2024", stat: WEIGHTED_MEAN'
    expect(await refusal(weightless)).toMatchObject({ extensions: { code: 'WEIGHT_MISSING' } })
    expect((await refusal(weightless, 'en'))?.message).toContain('give weight: HOUSEHOLDS')
  })
})
