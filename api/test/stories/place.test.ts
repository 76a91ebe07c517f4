import { databases } from '../databases'
import { startTestApi } from '../start-test-api'

describe.each(databases)('a place, on %s', (database) => {
  const api = startTestApi(database, 'small-city')

  it('knows where it is', async () => {
    const { place } = await (await api).query<{ place: object }>(
      '{ place(code: "370686101202") { code name level parent { name } path { code } } }',
    )
    expect(place).toEqual({
      code: '370686101202',
      name: '北村村委会',
      level: 'VILLAGE',
      parent: { name: '观里镇' },
      path: [{ code: '37' }, { code: '3706' }, { code: '370686' }, { code: '370686101' }],
    })
  })

  it('is null when there is none', async () => {
    expect(await (await api).query('{ place(code: "999999") { name } }')).toEqual({ place: null })
  })

  it('takes padded codes of regions', async () => {
    const { place } = await (await api).query<{ place: object }>('{ place(code: "370686000000") { name } }')
    expect(place).toEqual({ name: '栖霞市' })
  })

  it('tells every fact of a village, with its file and row', async () => {
    const { place } = await (await api).query<{ place: object }>(`{ place(code: "370681101201") { ... on Village {
      incomes(from: 2024) { year totalYuan operatingYuan source { file row sheet dataset isSample } }
      starRating { year stars }
      cooperatives(on: "2024-12-31") { name ledByPartyBranch memberHouseholds }
      categories(on: "2024-12-31") { category listedOn isCityKeyVillage }
      cluster(on: "2024-12-31") { code name isPilot leadVillage { code } members(on: "2024-12-31") { code } }
    } } }`)
    expect(place).toEqual({
      incomes: [
        {
          year: 2024,
          totalYuan: 100_000,
          operatingYuan: 80_000,
          source: { file: '村集体收入.csv', row: 8, sheet: null, dataset: 'collectiveIncomes', isSample: false },
        },
      ],
      starRating: { year: 2024, stars: 4 },
      cooperatives: [{ name: '东村果蔬专业合作社', ledByPartyBranch: true, memberHouseholds: 86 }],
      categories: [{ category: 'LIFTED_FROM_POVERTY', listedOn: '2021-11-03', isCityKeyVillage: true }],
      cluster: {
        code: 'PQ-001',
        name: '示例果业片区',
        isPilot: true,
        leadVillage: { code: '370681101201' },
        members: [{ code: '370681101201' }],
      },
    })
  })

  it('tells states apart: not reported, under rectification, not due', async () => {
    const { places } = await (await api).query<{ places: { stars: object }[] }>(`{
      places(codes: ["370681101201", "370686101202", "370687101201"]) {
        stars: figure(metric: starRating, period: "2024", stat: MAX) { value state reported expected }
      }
    }`)
    expect(places.map(({ stars }) => stars)).toEqual([
      { value: 4, state: 'REPORTED', reported: 1, expected: 1 },
      { value: null, state: 'NOT_APPLICABLE', reported: 0, expected: 0 },
      { value: null, state: 'NOT_REPORTED', reported: 0, expected: 1 },
    ])
  })

  it('finds by name and by the beginning of a code', async () => {
    const { byName, byCode } = await (await api).query<Record<string, { code: string }[]>>(
      '{ byName: searchPlaces(text: "东村") { code } byCode: searchPlaces(text: "37068", first: 2) { code } }',
    )
    expect(byName?.map(({ code }) => code)).toEqual(['370681101201', '370686101201'])
    expect(byCode?.map(({ code }) => code)).toEqual(['370681', '370686'])
  })

  it('keeps gaps in a series', async () => {
    const { place } = await (await api).query<{ place: { series: { period: string; value: number | null }[] } }>(
      '{ place(code: "370687") { series(metric: collectiveIncome, from: "2022", to: "2024", stat: SUM) { period value } } }',
    )
    expect(place.series).toEqual([
      { period: '2022', value: null },
      { period: '2023', value: null },
      { period: '2024', value: 300_000 },
    ])
  })

  it('spreads its villages over bands that hold each of them once', async () => {
    const { place } = await (await api).query<{ place: { distribution: object } }>(`{ place(code: "3706") {
      distribution(metric: collectiveIncome, period: "2024") { reported expected atTarget bins { from to villages } }
    } }`)
    expect(place.distribution).toEqual({
      reported: 6,
      expected: 8,
      atTarget: 6,
      bins: [
        { from: null, to: 50_000, villages: 0 },
        { from: 50_000, to: 100_000, villages: 0 },
        { from: 100_000, to: 500_000, villages: 6 },
        { from: 500_000, to: 1_000_000, villages: 0 },
        { from: 1_000_000, to: null, villages: 0 },
      ],
    })
  })
})
