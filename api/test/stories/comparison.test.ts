import { databases } from '../databases'
import { startTestApi } from '../start-test-api'

interface Side {
  mean: number | null
  baseline: number | null
  villages: number
  expected: number
}

interface Point {
  period: string
  phase: string
  state: string
  effect: number | null
  members: Side
  others: Side
}

const POINT = `period phase state effect unit
  members { mean baseline villages expected } others { mean baseline villages expected }`

const ask = (code: string, args: string, fields: string) =>
  `{ cluster(code: "${code}") { comparison(metric: collectiveIncome, base: "2021", ${args}) { ${fields} } } }`

/** 万元, as the fixture has them, of an answer in yuan. */
const tenThousands = (value: number | null | undefined) =>
  value === null || value === undefined ? value : Math.round(value) / 10_000

describe.each(databases)('a cluster compared, on %s', (database) => {
  const started = startTestApi(database, 'cluster-city')
  const compare = async <Data>(code: string, args: string, fields: string): Promise<Data> => {
    const { cluster } = await (await started).query<{ cluster: { comparison: Data } }>(ask(code, args, fields))
    return cluster.comparison
  }

  it('tells each period against villages of the same county, category and band', async () => {
    const { points, ...rest } = await compare<{ points: Point[] }>(
      'PQ-001',
      'design: SAME_COUNTY',
      `step unit base refusal note cautions points { ${POINT} } widening { step members others isEnough words }`,
    )
    expect(rest).toEqual({
      step: 'COUNTY_CATEGORY_BAND',
      unit: 'YUAN',
      base: '2021',
      refusal: null,
      note: '描述性比较，不证明因果：片区不是抽签选定的，选入的村可能本来就不同。',
      cautions: [],
      widening: [
        {
          step: 'COUNTY_CATEGORY_BAND',
          members: 5,
          others: 5,
          isEnough: true,
          words: '同县、同主类别、同收入段：5 个成员村有 5 个对照村。',
        },
      ],
    })
    const told = points.map(({ period, phase, state, effect, members, others }) => [
      `${period} ${phase} ${state}`,
      [members.villages, tenThousands(members.baseline), tenThousands(members.mean)],
      [others.villages, tenThousands(others.baseline), tenThousands(others.mean)],
      tenThousands(effect),
    ])
    // Village 204 left at the end of 2023; village 205 joined in the middle of 2022.
    expect(told).toEqual([
      ['2019 BEFORE COMPARED', [5, 7.2, 5.2], [5, 7, 5], 0],
      ['2020 BEFORE COMPARED', [5, 7.2, 6.3], [5, 7, 6], 0.1],
      ['2021 BEFORE BASE', [5, 7.2, 7.2], [5, 7, 7], 0],
      ['2022 DURING COMPARED', [4, 7.5, 8.5], [5, 7, 7.4], 0.6],
      ['2023 DURING COMPARED', [5, 7.2, 9.4], [5, 7, 8], 1.2],
      ['2024 DURING COMPARED', [4, 6.75, 11.25], [5, 7, 8.6], 2.9],
    ])
  })

  it('compares with all outside by the plainest design, without any that was in a cluster', async () => {
    const { latest, comparisonVillages } = await compare<{
      latest: Point
      comparisonVillages: { totalCount: number; nodes: { village: { code: string }; weight: number }[] }
    }>(
      'PQ-001',
      'design: ALL_OUTSIDE, periods: ["2024"]',
      `latest { ${POINT} } comparisonVillages(first: 3, offset: 5) { totalCount nodes { village { code } weight } }`,
    )
    expect(tenThousands(latest.effect)).toBe(2.5)
    expect(latest.others).toEqual({ mean: 136_250, baseline: 116_250, villages: 8, expected: 8 })
    expect(comparisonVillages.totalCount).toBe(8)
    expect(comparisonVillages.nodes.map(({ village }) => village.code.slice(-3))).toEqual(['211', '212', '213'])
    // Four were members for all of 2024.
    expect(comparisonVillages.nodes[0]?.weight).toBeCloseTo(4 / 8, 10)
  })

  it('never compares a cluster with its own villages, though all of them joined after the periods', async () => {
    const { latest, comparisonVillages } = await compare<{
      latest: Point
      comparisonVillages: { nodes: { village: { code: string } }[] }
    }>(
      'PQ-004',
      'design: ALL_OUTSIDE, periods: ["2020"]',
      `latest { ${POINT} } comparisonVillages { nodes { village { code } } }`,
    )
    expect(comparisonVillages.nodes.map(({ village }) => village.code)).toEqual([
      '370686101204',
      '370686102201',
      '370686102202',
      '370686102203',
    ])
    expect(latest).toMatchObject({ phase: 'BEFORE', state: 'TOO_FEW_OTHERS', members: { villages: 3 } })
  })

  it('widens step by step where too few are alike, and says so', async () => {
    const { latest, step, widening, cautions } = await compare<{
      latest: Point
      step: string
      widening: { step: string; others: number; isEnough: boolean }[]
      cautions: string[]
    }>('PQ-004', 'design: SAME_COUNTY', `step cautions latest { ${POINT} } widening { step others isEnough }`)
    expect(step).toBe('CITY')
    expect(widening).toEqual([
      { step: 'COUNTY_CATEGORY_BAND', others: 2, isEnough: false },
      { step: 'COUNTY_CATEGORY', others: 2, isEnough: false },
      { step: 'COUNTY', others: 4, isEnough: false },
      { step: 'CITY', others: 12, isEnough: true },
    ])
    expect(cautions).toEqual(['对照组已放宽到“同市”。'])
    // Members rose by 7/3, the twelve others by 20/12.
    expect(latest.effect).toBeCloseTo(((7 / 3 - 20 / 12) * 100_000) / 10, 6)
  })

  it('refuses with a reason where too few are left', async () => {
    type Refused = { latest: Point; refusal: string }
    const fields = `refusal latest { ${POINT} interval { low } pValue placebo { pValue } }`
    const small = await compare<Refused>('PQ-002', 'design: SAME_COUNTY', fields)
    expect(small.refusal).toBe('2024 可比的成员村只有 1 个，至少要 3 个，不比较。')
    expect(small.latest).toMatchObject({ state: 'TOO_FEW_MEMBERS', effect: null, interval: null, pValue: null })
    expect(small.latest).toMatchObject({ members: { mean: 300_000 }, placebo: null })
    const past = await compare<Refused>('PQ-003', 'design: SAME_COUNTY', fields)
    expect(past.refusal).toContain('没有整个时期都在片区内的村')
    const alone = await compare<Refused>('PQ-004', 'design: ALL_OUTSIDE', fields)
    expect(alone.refusal).toBe('2024 可比的对照村只有 4 个，至少要 5 个，不比较。')
  })

  it('gives interval, p-value and the trend before the base', async () => {
    const { latest, preTrend } = await compare<Record<string, Record<string, unknown>>>(
      'PQ-001',
      'design: ALL_OUTSIDE',
      `latest { interval { low high confidencePercent unit } pValue placebo { pValue draws effects } }
       preTrend { verdict periods members others slope pValue interval { low high } }`,
    )
    expect(latest).toMatchObject({ interval: { confidencePercent: 95, unit: 'YUAN' }, placebo: { draws: 0 } })
    const { low, high } = (latest as { interval: { low: number; high: number } }).interval
    expect(low).toBeLessThan(25_000)
    expect(high).toBeGreaterThan(25_000)
    expect(low > 0).toBe((latest?.pValue as number) <= 0.05)
    // From 2019 to 2021 every one of them rose by one 万元 a year.
    expect(preTrend).toMatchObject({ verdict: 'OK', periods: ['2019', '2020', '2021'], members: 4, others: 8 })
    expect(preTrend?.slope).toBeCloseTo(0, 6)
  })

  it('warns where the base does not lie before the cluster', async () => {
    const { cluster } = await (await started).query<{ cluster: { comparison: { cautions: string[] } } }>(
      `{ cluster(code: "PQ-001") { comparison(metric: collectiveIncome, base: "2022") { cautions } } }`,
    )
    expect(cluster.comparison.cautions[0]).toContain('基期 2022 不早于最早的加入日期 2022-01-01')
  })

  it('matches each member with its nearest, lists them with distances, and tells the balance', async () => {
    const { comparisonVillages, balance, members } = await compare<{
      comparisonVillages: { nodes: { village: { code: string }; matchedTo: { code: string }; distance: number }[] }
      balance: { key: string; unit: string; members: number | null; differenceBefore: number | null }[]
      members: { village: { code: string }; others: number; counts: boolean; isCompared: boolean }[]
    }>(
      'PQ-001',
      'design: MATCHED, matches: 1',
      `comparisonVillages { nodes { village { code } matchedTo { code } distance weight } }
       members { village { code } others counts isCompared }
       balance { key name unit members candidates others differenceBefore differenceAfter }`,
    )
    expect(comparisonVillages.nodes).toHaveLength(5)
    expect(new Set(comparisonVillages.nodes.map(({ matchedTo }) => matchedTo.code)).size).toBe(5)
    for (const { distance } of comparisonVillages.nodes) expect(distance).toBeGreaterThanOrEqual(0)
    expect(balance.map(({ key }) => key)).toEqual([
      'collectiveIncome',
      'collectiveIncomeGrowthBefore',
      'households',
      'starRating',
    ])
    expect(balance[0]).toMatchObject({ unit: 'YUAN', members: 72_000, candidates: 116_250 })
    expect(balance[3]).toMatchObject({ members: null, differenceBefore: null })
    expect(members.map(({ counts }) => counts)).toEqual([true, true, true, false, true])
    expect(members.every(({ others }) => others === 1)).toBe(true)
  })

  it('puts all clusters into one table, corrected for looking at many', async () => {
    const { clusterLeague } = await (await started).query<{
      clusterLeague: {
        compared: number
        total: number
        entries: {
          rank: number | null
          pValue: number | null
          correctedPValue: number | null
          standsOut: boolean
          point: Point
          comparison: { cluster: { code: string } }
        }[]
      }
    }>(`{ clusterLeague(metric: collectiveIncome, base: "2021", period: "2024") {
      compared total unit
      entries { rank tied pValue correctedPValue standsOut point { ${POINT} } comparison { cluster { code } refusal } }
    } }`)
    expect(clusterLeague).toMatchObject({ compared: 2, total: 4 })
    expect(clusterLeague.entries.map(({ rank, comparison }) => [rank, comparison.cluster.code])).toEqual([
      [1, 'PQ-001'],
      [2, 'PQ-004'],
      [null, 'PQ-002'],
      [null, 'PQ-003'],
    ])
    const [first, second] = clusterLeague.entries
    const sorted = [first?.pValue as number, second?.pValue as number].sort((one, other) => one - other)
    const smallest = Math.min(first?.correctedPValue as number, second?.correctedPValue as number)
    expect(smallest).toBeCloseTo(Math.min(1, 2 * (sorted[0] as number)), 10)
  })

  it('takes as many statements for all clusters as for one', async () => {
    const api = await started
    const fields = `comparison(metric: collectiveIncome, base: "2021") { latest { effect } members { counts } }`
    const all = `{ clusters { code ${fields} } }`
    const one = `{ clusters(within: "370686") { code ${fields} } }`
    await api.query(all)
    const [ofAll, ofOne] = [await api.ask(`#1\n${all}`), await api.ask(`#1\n${one}`)]
    expect(ofAll.errors).toEqual([])
    expect(ofAll.statements).toBeLessThanOrEqual(3)
    expect(ofOne.statements).toBeLessThanOrEqual(4)
  })

  it('refuses what cannot be asked, in words', async () => {
    const { errors } = await (await started).ask(ask('PQ-001', 'design: MATCHED, matches: 0', 'note'))
    expect(errors[0]).toMatchObject({
      extensions: { code: 'MATCHES_INVALID' },
      message: expect.stringContaining('1至10'),
    })
    const open = await (await started).ask(ask('PQ-001', 'from: "2022"', 'note'))
    expect(open.errors[0]?.extensions.code).toBe('PERIOD_RANGE_OPEN')
    const { errors: mixed } = await (await started).ask(ask('PQ-001', 'periods: ["2022Q1"]', 'note'))
    expect(mixed[0]?.extensions.code).toMatch(/PERIOD/)
  })
})
