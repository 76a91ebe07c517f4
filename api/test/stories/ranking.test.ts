import { databases } from '../databases'
import { startTestApi } from '../start-test-api'

interface Entry {
  rank: number | null
  tied: boolean
  state: string
  rankChange: number | null
  isNew: boolean
  value: number | null
  place: { name: string }
  change: { value: number | null; pairs: number; state: string }
  figure: { reported: number; expected: number }
}

const RANKING = `query ($stat: Statistic, $orderBy: RankingOrder! = VALUE, $period: PeriodKey! = "2024") {
  ranking(metric: collectiveIncome, period: $period, stat: $stat, orderBy: $orderBy, within: "3706") {
    ranked total unit previousPeriod overall { value reported expected }
    entries {
      rank tied state rankChange isNew value place { name } figure { reported expected }
      change { value pairs state }
    }
  }
}`

describe.each(databases)('a ranking of counties, on %s', (database) => {
  const api = startTestApi(database, 'small-city')
  const rank = async (variables: object) =>
    (
      await (
        await api
      ).query<{
        ranking: {
          ranked: number
          total: number
          unit: string
          previousPeriod: string
          overall: object
          entries: Entry[]
        }
      }>(RANKING, variables)
    ).ranking

  it('ranks by the statistic asked for and says what it rests on', async () => {
    const ranking = await rank({ stat: 'SUM' })
    expect(ranking).toMatchObject({
      unit: 'YUAN',
      ranked: 1,
      total: 3,
      overall: { value: 1_040_000, reported: 6, expected: 8 },
    })
    expect(ranking.entries[0]).toMatchObject({
      rank: 1,
      value: 440_000,
      place: { name: '龙口市' },
      figure: { reported: 3, expected: 3 },
    })
  })

  it('leaves a county without enough reports unranked, at the end, with its value', async () => {
    const { entries } = await rank({ stat: 'MEDIAN' })
    expect(entries.map(({ place, rank, state, value }) => [place.name, rank, state, value])).toEqual([
      ['龙口市', 1, 'RANKED', 150_000],
      ['栖霞市', null, 'INSUFFICIENT_COVERAGE', 150_000],
      ['海阳市', null, 'INSUFFICIENT_COVERAGE', 300_000],
    ])
  })

  it('tells a county without any report from one at zero', async () => {
    const { entries } = await rank({ period: '2023' })
    expect(entries.map(({ place, rank, state, value }) => [place.name, rank, state, value])).toEqual([
      ['龙口市', 1, 'RANKED', 120_000],
      ['栖霞市', 2, 'RANKED', 100_000],
      ['海阳市', null, 'NO_DATA', null],
    ])
  })

  it('tells the change on villages that report twice', async () => {
    const { entries } = await rank({ stat: 'SUM' })
    expect(entries[0]?.change).toEqual({ value: 10, pairs: 3, state: 'REPORTED' })
    expect(entries[1]?.change).toMatchObject({ value: 100, pairs: 2, state: 'INSUFFICIENT_COVERAGE' })
  })

  it('refuses a statistic that makes no sense, in the language of the reader', async () => {
    const operation = '{ ranking(metric: starRating, period: "2024", stat: SUM, within: "3706") { total } }'
    const chinese = await (await api).ask(operation)
    expect(chinese.errors[0]).toMatchObject({ extensions: { code: 'STATISTIC_WRONG' }, path: ['ranking'] })
    expect(chinese.errors[0]?.message).toContain('“星级评定”不能用“合计”')
    const english = await (await api).ask(operation, {}, 'en')
    expect(english.errors[0]?.message).toContain('Star rating has no SUM')
  })
})
