import { databases } from '../databases'
import { startTestApi } from '../start-test-api'

const LONGKOU = '370681101'
const codesOf = (villages: readonly { code: string }[]) => villages.map(({ code }) => code.slice(-3))

describe.each(databases)('a cluster, on %s', (database) => {
  const api = startTestApi(database, 'cluster-city')

  it('tells its places, its members with their dates, and what they work on', async () => {
    const { cluster } = await (await api).query<{ cluster: Record<string, unknown> }>(`{
      cluster(code: "PQ-001") {
        code name isPilot startedOn leadVillage { code }
        counties { code } townships { code }
        memberships { village { code } joinedOn leftOn }
        members(on: "2023-12-31") { code }
        milestones { happenedOn title }
        industries { name village { code } }
        projects(year: 2023) { name village { code } }
      }
    }`)
    const spans = ['201', '202', '203', '204', '205'].map((village) => ({
      village: { code: `${LONGKOU}${village}` },
      joinedOn: village === '205' ? '2022-07-01' : '2022-01-01',
      leftOn: village === '204' ? '2024-01-01' : null,
    }))
    expect(cluster).toEqual({
      code: 'PQ-001',
      name: '示例果业片区',
      isPilot: true,
      startedOn: '2022-01-01',
      leadVillage: { code: `${LONGKOU}201` },
      counties: [{ code: '370681' }],
      townships: [{ code: LONGKOU }],
      memberships: spans,
      members: spans.map(({ village }) => village),
      milestones: [
        { happenedOn: '2022-01-01', title: '片区启动联建' },
        { happenedOn: '2022-09-10', title: '共建冷藏仓库投用' },
      ],
      industries: [{ name: '苹果种植', village: { code: `${LONGKOU}201` } }],
      projects: [{ name: '修路', village: { code: `${LONGKOU}202` } }],
    })
  })

  it('is a place: its figures are those of its members on the day', async () => {
    const { cluster } = await (await api).query<{ cluster: Record<string, Record<string, unknown>> }>(`{
      cluster(code: "PQ-001") {
        now: place { ...Whole }
        before: place(on: "2023-12-31") { ...Whole }
        early: place(on: "2021-12-31") { ...Whole parent { code } }
      }
    }
    fragment Whole on ClusterPlace {
      code name level villageCount parent { code } cluster { code }
      figure(metric: collectiveIncome, period: "2023", stat: SUM) { value reported expected state rank { rank } }
      series(metric: collectiveIncome, from: "2022", to: "2023", stat: MEAN) { value }
    }`)
    expect(cluster.now).toEqual({
      code: 'cluster:PQ-001',
      name: '示例果业片区',
      level: 'CLUSTER',
      villageCount: 4,
      parent: { code: LONGKOU },
      cluster: { code: 'PQ-001' },
      figure: { value: 340_000, reported: 4, expected: 4, state: 'REPORTED', rank: null },
      series: [{ value: 76_250 }, { value: 85_000 }],
    })
    expect(cluster.before).toMatchObject({ villageCount: 5, figure: { value: 470_000 } })
    expect(cluster.early).toMatchObject({ villageCount: 0, parent: { code: '3706' }, figure: { value: null } })
  })

  it('is found by the code that its place tells, alone and in a list, and is nothing by another', async () => {
    const answer = await (await api).query<Record<string, unknown>>(`{
      now: place(code: "cluster:PQ-001") { code level villageCount }
      before: place(code: "cluster:PQ-001", asOf: "2023-12-31") { villageCount ... on ClusterPlace { cluster { code } } }
      none: place(code: "cluster:PQ-404") { code }
      list: places(codes: ["370681", "cluster:PQ-002", "cluster:"]) { code }
    }`)
    expect(answer).toEqual({
      now: { code: 'cluster:PQ-001', level: 'CLUSTER', villageCount: 4 },
      before: { villageCount: 5, cluster: { code: 'PQ-001' } },
      none: null,
      list: [{ code: '370681' }, { code: 'cluster:PQ-002' }, null],
    })
  })

  it('has scores and obligations of its supported members', async () => {
    const { cluster } = await (await api).query<{ cluster: { place: Record<string, { totalCount: number }> } }>(`{
      cluster(code: "PQ-001") {
        place(on: "2023-12-31") {
          scoreboard(period: "2023") { villages place { code } dimensions { dimension { key } } }
          obligations(on: "2023-12-31", requirement: "R28") { totalCount nodes { village { code } } }
          obligationSummary(on: "2023-12-31") { place { code } }
        }
      }
    }`)
    expect(cluster.place).toMatchObject({
      scoreboard: { villages: 5, place: { code: 'cluster:PQ-001' } },
      obligations: { totalCount: 5 },
      obligationSummary: { place: { code: 'cluster:PQ-001' } },
    })
  })

  it('is listed inside a place and as of a day by who is a member then', async () => {
    const { all, inQixia, in2020, today } = await (await api).query<Record<string, { code: string }[]>>(`{
      all: clusters { code }
      inQixia: clusters(within: "370686") { code }
      in2020: clusters(asOf: "2021-11-01") { code }
      today: clusters(asOf: "2024-06-01") { code }
    }`)
    expect(codesOf(all ?? [])).toEqual(['001', '002', '003', '004'])
    expect(codesOf(inQixia ?? [])).toEqual(['004'])
    expect(codesOf(in2020 ?? [])).toEqual([])
    expect(codesOf(today ?? [])).toEqual(['001', '002', '004'])
  })
})
