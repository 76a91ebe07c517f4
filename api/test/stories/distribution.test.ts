import { databases } from '../databases'
import { startTestApi } from '../start-test-api'

const CITY = 'place(code: "3706")'

describe.each(databases)('how villages spread, move and go together, on %s', (database) => {
  const started = startTestApi(database, 'small-city')
  const ask = async <Data>(operation: string) => (await started).query<{ place: Data }>(operation)

  it('tells quantiles, the Lorenz curve and the Gini coefficient of 10, 15, 15, 15, 19 and 30', async () => {
    const { place } = await ask<{ distribution: object }>(`{ ${CITY} {
      distribution(metric: collectiveIncome, period: "2024") {
        min p10 p25 median p75 p90 max mean gini lorenz(points: 3) { villages total } parts { total }
      }
    } }`)
    expect(place.distribution).toEqual({
      ...{ min: 100_000, p10: 125_000, p25: 150_000, median: 150_000, p75: 180_000, p90: 245_000, max: 300_000 },
      ...{ mean: expect.closeTo(173_333.3, 1), gini: expect.closeTo(0.179487, 6), parts: null },
      lorenz: [
        { villages: 0, total: 0 },
        { villages: 50, total: expect.closeTo((100 * 40) / 104, 9) },
        { villages: 100, total: 100 },
      ],
    })
  })

  it('puts an edge on the target and says so', async () => {
    const { place } = await ask<{ distribution: object }>(`{ ${CITY} {
      distribution(metric: collectiveIncome, period: "2024", edges: [150000]) { targetAdded bins { from to villages } }
    } }`)
    expect(place.distribution).toEqual({
      targetAdded: true,
      bins: [
        { from: null, to: 100_000, villages: 0 },
        { from: 100_000, to: 150_000, villages: 1 },
        { from: 150_000, to: null, villages: 5 },
      ],
    })
  })

  it('accounts for every village between two years, and names those of a cell', async () => {
    const { place } = await ask<{ transitions: { cells: object[] } }>(`{ ${CITY} {
      transitions(metric: collectiveIncome, from: "2023", to: "2024") {
        villages compared coverage up same down
        cells { from { standing band } to { standing band } villages share movement members { code } }
      }
    } }`)
    const band = (number: number) => ({ standing: 'IN_BAND', band: number })
    const silent = { standing: 'NOT_REPORTED', band: null }
    const cell = (from: object, to: object, share: number | null, movement: string | null, ...codes: string[]) => ({
      ...{ from, to, share, movement, villages: codes.length, members: codes.map((code) => ({ code })) },
    })
    expect(place.transitions).toEqual({
      ...{ villages: 8, compared: 5, coverage: 62.5, up: 2, same: 3, down: 0 },
      cells: [
        cell(band(1), band(2), 40, 'UP', '370681101201', '370686101203'),
        cell(band(2), band(2), 60, 'SAME', '370681101202', '370681101203', '370686101201'),
        cell(band(2), silent, null, null, '370686101202'),
        cell(silent, band(2), null, null, '370687101201'),
        cell(silent, silent, null, null, '370687101202'),
      ],
    })
  })

  it('has pages of a cell', async () => {
    const { place } = await ask<{ transitions: { cells: { members: object[] }[] } }>(`{ ${CITY} {
      transitions(metric: collectiveIncome, from: "2023", to: "2024") { cells { members(first: 1, offset: 1) { code } } }
    } }`)
    expect(place.transitions.cells.map(({ members }) => members)).toEqual([
      [{ code: '370686101203' }],
      [{ code: '370681101203' }],
      [],
      [],
      [],
    ])
  })

  it('works for a village and a unit as for a region', async () => {
    const { places } = await (await started).query<{ places: object[] }>(`{
      places(codes: ["370681101201", "370686"]) {
        transitions(metric: collectiveIncome, from: "2023", to: "2024") { villages up }
        distribution(metric: collectiveIncome, period: "2024") { median gini }
      }
    }`)
    expect(places).toEqual([
      { transitions: { villages: 1, up: 1 }, distribution: { median: 100_000, gini: 0 } },
      { transitions: { villages: 3, up: 1 }, distribution: { median: 150_000, gini: 0 } },
    ])
  })

  it('draws the villages of a correlation, and tells no coefficient of six', async () => {
    const { place } = await ask<{ correlation: object }>(`{ ${CITY} {
      correlation(x: { metric: collectiveIncome, period: "2023" }, y: { metric: collectiveIncome, period: "2024" }) {
        state pairs expected coverage pearson { value } spearman { value } points { village { code } x y }
      }
    } }`)
    const point = (code: string, x: number, y: number) => ({ village: { code }, x, y })
    expect(place.correlation).toEqual({
      ...{ state: 'TOO_FEW_PAIRS', pairs: 5, expected: 8, coverage: 62.5, pearson: null, spearman: null },
      points: [
        point('370681101201', 80_000, 100_000),
        point('370681101202', 120_000, 150_000),
        point('370681101203', 200_000, 190_000),
        point('370686101201', 100_000, 150_000),
        point('370686101203', 50_000, 150_000),
      ],
    })
  })

  it('sees who stands just above the target, and judges nobody by six villages', async () => {
    const { place } = await ask<{ heaping: object }>(`{ ${CITY} {
      heaping(metric: collectiveIncome, period: "2024", at: [100000]) {
        points { at to isTarget state villages exactly expected excess ratio chance isHeaped }
        roundNumbers { step state villages expected chance }
        reported expected coverage
      }
    } }`)
    const none = { expected: null, excess: null, ratio: null, chance: null, isHeaped: null }
    const round = (step: number, villages: number) => ({
      step,
      state: 'TOO_FEW',
      villages,
      expected: null,
      chance: null,
    })
    expect(place.heaping).toEqual({
      ...{ reported: 6, expected: 8, coverage: 75 },
      points: [{ at: 100_000, to: 105_000, isTarget: true, state: 'AT_THE_EDGE', villages: 1, exactly: 1, ...none }],
      roundNumbers: [round(1_000, 6), round(10_000, 6), round(100_000, 2)],
    })
  })

  it.each([
    ['distribution(metric: collectiveIncome, period: "2024", edges: [2, 1]) { median }', 'EDGES_INVALID', 'edges'],
    ['transitions(metric: collectiveIncome, from: "2023", to: "2024", edges: []) { up }', 'EDGES_INVALID', 'edges'],
    [
      'transitions(metric: collectiveIncome, from: "2023", to: "2024") { cells { members(first: 501) { code } } }',
      'COUNT_INVALID',
      'first',
    ],
    [
      'distribution(metric: collectiveIncome, period: "2024") { lorenz(points: 1) { total } }',
      'COUNT_INVALID',
      'points',
    ],
    ['heaping(metric: collectiveIncome, period: "2024", width: 0) { reported }', 'HEAPING_INVALID', 'width'],
    ['transitions(metric: guaranteeIssues, from: "2023Q1", to: "2024") { up }', 'PERIODS_NOT_ALIKE', '2023Q1'],
    ['distribution(metric: collectiveIncome, period: "2024Q1") { median }', 'PERIOD_KIND_WRONG', '2024'],
    [
      'correlation(x: { metric: collectiveIncome, period: "2023" }, y: { metric: starRating, period: "2024" }, sample: -1) { pairs }',
      'COUNT_INVALID',
      'sample',
    ],
  ])('refuses %s in both languages', async (field, code, named) => {
    const api = await started
    const [zh, en] = [await api.ask(`{ ${CITY} { ${field} } }`), await api.ask(`{ ${CITY} { ${field} } }`, {}, 'en')]
    expect([zh, en].map(({ errors }) => errors[0]?.extensions.code)).toEqual([code, code])
    expect(zh.errors[0]?.message).toMatch(/\p{Script=Han}/u)
    expect(en.errors[0]?.message).not.toMatch(/\p{Script=Han}/u)
    for (const { errors } of [zh, en]) expect(errors[0]?.message).toContain(named)
  })

  it('reads each column once, however many places ask, and nothing again while it stays', async () => {
    const api = await started
    const fields = `distribution(metric: operatingIncome, period: "2023") { gini }
      transitions(metric: operatingIncome, from: "2023", to: "2024") { up cells { members { name } } }
      heaping(metric: operatingIncome, period: "2023") { reported }`
    const cold = await api.ask(`{ home { children(level: COUNTY) { ${fields} } } }`)
    expect(cold.errors).toEqual([])
    // Supported units and rows of two years, and two looks whether anything was published meanwhile for each of them.
    expect(cold.statements).toBeLessThanOrEqual(10)
    expect((await api.ask(`{ home { children(level: TOWNSHIP) { ${fields} } } }`)).statements).toBe(0)
  })
})
