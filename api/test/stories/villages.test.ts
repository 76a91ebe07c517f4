import { databases } from '../databases'
import { startTestApi } from '../start-test-api'
import { fileWriter } from '../test-folder'

interface Page {
  villages: { totalCount: number; nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

const PAGE = `query ($where: VillageWhere, $orderBy: [VillageOrder!], $first: Int! = 50, $after: String) {
  villages(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { code } pageInfo { hasNextPage endCursor }
  }
}`

describe.each(databases)('a list of villages, on %s', (database) => {
  const api = startTestApi(database, 'small-city')
  const list = async (variables: object) => (await (await api).query<Page>(PAGE, variables)).villages
  const codes = async (where: object, orderBy: object[] = []) =>
    (await list({ where, orderBy })).nodes.map(({ code }) => code.slice(4, 6) + code.slice(-1))

  it('names the period together with the value, so that two conditions meet in one year', async () => {
    // Four stars in 2023 belongs to another year than two stars in 2024: no village may join them.
    expect(await codes({ starRating: { period: '2023', gte: 4 } })).toEqual(['811'])
    expect(await codes({ starRating: { period: '2024', gte: 5 } })).toEqual(['812'])
  })

  it('never takes a missing value for a small one', async () => {
    expect(await codes({ collectiveIncome: { period: '2024', lt: 160_000 } })).toEqual(['811', '812', '861', '863'])
    expect(await codes({ collectiveIncome: { period: '2024', reported: false } })).toEqual(['862', '872'])
  })

  it('picks by category, cluster, place, type and name', async () => {
    expect(await codes({ category: 'LIFTED_FROM_POVERTY' })).toEqual(['811'])
    expect(await codes({ category: 'WEAK_PARTY_ORG' })).toEqual([])
    expect(await codes({ cluster: 'PQ-001' })).toEqual(['811'])
    expect(await codes({ within: '370687', types: ['VILLAGE_COMMITTEE'] })).toEqual(['871', '872'])
    expect(await codes({ nameContains: '东村' })).toEqual(['811', '861'])
    expect(await codes({ scope: 'SUPPORTED' })).toEqual(['811', '863'])
  })

  it('orders by a metric with the missing ones last, either way', async () => {
    const by = (direction: string) => [{ by: 'METRIC', metric: 'collectiveIncome', period: '2024', direction }]
    expect(await codes({}, by('ASC'))).toEqual(['811', '812', '861', '863', '813', '871', '862', '872'])
    expect(await codes({}, by('DESC'))).toEqual(['871', '813', '812', '861', '863', '811', '862', '872'])
  })

  it('takes null for what is left out', async () => {
    const all = await codes({})
    expect((await list({ where: null, orderBy: null })).totalCount).toBe(all.length)
    expect(await codes({ collectiveIncome: { period: '2024', gte: null, lt: 160_000 } })).toEqual(
      await codes({ collectiveIncome: { period: '2024', lt: 160_000 } }),
    )
    expect(await codes({ collectiveIncome: { period: '2024', eq: null } })).toEqual(all)
  })

  it('tells nothing of a rate that too few answers stand behind, neither by condition nor by order', async () => {
    const file = fileWriter()('满意率.csv', [
      '村代码,指标,周期,数值,分子,分母',
      '370681101201,群众满意率,2024H1,,9,9',
      '370681101202,群众满意率,2024H1,,6,10',
      '370681101203,群众满意率,2024H1,,9,10',
    ])
    await (await api).publish([file])
    const rate = (filter: object) => codes({ satisfactionRate: { period: '2024H1', ...filter } })
    expect(await rate({ gte: 0 })).toEqual(['812', '813'])
    expect(await rate({ eq: 100 })).toEqual([])
    expect(await rate({ reported: true })).toEqual(['811', '812', '813'])
    const by = (direction: string) => [{ by: 'METRIC', metric: 'satisfactionRate', period: '2024H1', direction }]
    expect((await codes({}, by('ASC'))).slice(0, 3)).toEqual(['812', '813', '811'])
    expect((await codes({}, by('DESC'))).slice(0, 3)).toEqual(['813', '812', '811'])
  })

  it('gives every village once over its pages', async () => {
    const seen: string[] = []
    let after: string | undefined
    for (;;) {
      const page = await list({ first: 3, after })
      seen.push(...page.nodes.map(({ code }) => code))
      expect(page.totalCount).toBe(8)
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(seen).toEqual([...new Set(seen)].sort())
    expect(seen).toHaveLength(8)
  })

  it('refuses a page that is too long and a cursor that is not in the list', async () => {
    expect((await (await api).ask(PAGE, { first: 501 })).errors[0]).toMatchObject({
      extensions: { code: 'PAGE_INVALID' },
    })
    const lost = await (await api).ask(PAGE, { where: { within: '370687' }, after: '370681101201' })
    expect(lost.errors[0]).toMatchObject({ extensions: { code: 'CURSOR_UNKNOWN' } })
  })
})
