import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqlNumber, sqlNumberOrNull, sqlText } from '../../src/db/sql-value'
import { atFileEnd } from '../cleanup'
import { databases } from '../databases'
import { startTestApi, type TestApi } from '../start-test-api'

interface Row<Key> {
  key: Key
  kind: string
  villages: number
  share: number | null
  fewVillages: boolean
  suppressed: boolean
  income: { value: number | null; state: string; reported: number; expected: number; rank: object | null }
}

interface Groups<Key> {
  groups: Row<Key>[]
  rest: Row<null> | null
  total: Row<null>
  groupCount: number
  overlapping: boolean
  minVillages: number
}

const groupsBy = (key: string) => `query (
  $period: PeriodKey! = "2024", $where: VillageWhere, $scope: VillageScope! = ALL, $list: String
  $having: [GroupHaving!], $orderBy: [GroupOrder!], $first: Int! = 100, $minVillages: Int
  $narrow: VillageWhere, $stat: Statistic = SUM, $no: Boolean! = false
) {
  villageGroups(
    period: $period, where: $where, scope: $scope, list: $list, having: $having, orderBy: $orderBy, first: $first
    minVillages: $minVillages
  ) {
    groups { key { ${key} } ...row }
    rest { key { __typename @skip(if: $no) ...stars } ...row }
    total { key { __typename } ...row }
    groupCount overlapping minVillages
  }
}
fragment row on VillageGroup {
  kind villages share fewVillages suppressed
  income: figure(metric: collectiveIncome, period: "2024", stat: $stat, where: $narrow) {
    value state reported expected rank { rank }
  }
}
fragment stars on VillageGroupKey { starRating { state stars } }`

const grouping =
  (api: Promise<TestApi>) =>
  async <Key>(key: string, variables: object = {}) =>
    (await (await api).query<{ villageGroups: Groups<Key> }>(groupsBy(key), variables)).villageGroups

interface County {
  county: { name: string } | null
}

describe.each(databases)('villages in groups, on %s', (database) => {
  const api = startTestApi(database, 'small-city')
  const group = grouping(api)
  const refusal = async (key: string, variables: object) => {
    const { errors } = await (await api).ask(groupsBy(key), variables)
    return errors[0]
  }

  it('by county add up to the total, and places are shown however small', async () => {
    const { groups, rest, total, minVillages } = await group<County>('county { name }')
    expect(groups.map(({ key, villages, income }) => [key.county?.name, villages, income.value])).toEqual([
      ['龙口市', 3, 440_000],
      ['栖霞市', 3, 300_000],
      ['海阳市', 2, 300_000],
    ])
    expect(groups[1]).toMatchObject({
      kind: 'GROUP',
      share: 37.5,
      fewVillages: true,
      suppressed: false,
      income: { state: 'INSUFFICIENT_COVERAGE', reported: 2, expected: 3, rank: null },
    })
    expect(rest).toBeNull()
    expect(total).toMatchObject({ key: null, kind: 'TOTAL', villages: 8, share: 100, income: { value: 1_040_000 } })
    expect(minVillages).toBe(1)
  })

  it('never put a village that has not reported into a band, nor an unrated one to no stars', async () => {
    const { groups } = await group<{ starRating: { state: string; stars: number | null } }>('...stars')
    expect(groups.map(({ key: { starRating }, villages }) => [starRating.state, starRating.stars, villages])).toEqual([
      ['REPORTED', 2, 1],
      ['REPORTED', 3, 1],
      ['REPORTED', 4, 2],
      ['REPORTED', 5, 1],
      ['NOT_REPORTED', null, 2],
      ['NOT_APPLICABLE', null, 1],
    ])
  })

  it('tell no number of fewer than five villages, unless the groups are places', async () => {
    const { groups, total } = await group('...stars')
    expect(groups.map(({ suppressed, income }) => [suppressed, income.value, income.state])).toEqual(
      Array(6).fill([true, null, 'SUPPRESSED']),
    )
    expect(total.income).toMatchObject({ value: 1_040_000, state: 'INSUFFICIENT_COVERAGE' })
  })

  it('follow the fields selected under key, through fragments, aliases, arguments, @skip and @include', async () => {
    type Key = { now: { from: number | null; to: number | null; state: string }; then: Key['now'] }
    const { groups } = await group<Key>(
      `now: band(metric: collectiveIncome, edges: [150000]) { from to state }
       ... on VillageGroupKey { then: band(metric: collectiveIncome, period: "2023", edges: [100000]) { from to state } }
       township @skip(if: true) { name } county @include(if: $no) { name } again: band(metric: collectiveIncome, edges: [150000]) { state }
       __typename`,
      { minVillages: 5 },
    )
    const band = ({ from, to, state }: Key['now']) => (state === 'REPORTED' ? `${from}–${to}` : state)
    expect(groups.map(({ key, villages }) => [band(key.now), band(key.then), villages])).toEqual([
      ['null–150000', 'null–100000', 1],
      ['150000–null', 'null–100000', 1],
      ['150000–null', '100000–null', 3],
      ['150000–null', 'NOT_REPORTED', 1],
      ['NOT_REPORTED', '100000–null', 1],
      ['NOT_REPORTED', 'NOT_REPORTED', 1],
    ])
  })

  it('are one group without a key', async () => {
    const { groups } = await group('__typename')
    expect(groups.map(({ villages, income }) => [villages, income.value])).toEqual([[8, 1_040_000]])
  })

  it('count only the villages that pass where and scope', async () => {
    const inside = await group<County>('county { name }', { where: { within: '370681' } })
    expect(inside.groups.map(({ key }) => key.county?.name)).toEqual(['龙口市'])
    const supported = await group<County>('county { name }', { scope: 'SUPPORTED' })
    expect(supported.groups.map(({ key, villages }) => [key.county?.name, villages])).toEqual([
      ['龙口市', 1],
      ['栖霞市', 1],
    ])
    expect(supported.total.villages).toBe(2)
  })

  it('narrow a single figure by a condition of its own', async () => {
    const { groups, total } = await group<County>('county { name }', {
      narrow: { starRating: { period: '2024', gte: 4 } },
    })
    expect(groups.map(({ villages, income }) => [villages, income.value, income.expected])).toEqual([
      [3, 250_000, 2],
      [3, 150_000, 1],
      [2, null, 0],
    ])
    expect(total.income).toMatchObject({ value: 400_000, expected: 3 })
  })

  it('stand in the order asked for, those without a value last either way', async () => {
    const by = (direction: string) => [
      { by: 'FIGURE', figure: { metric: 'collectiveIncome', period: '2023', stat: 'SUM' }, direction },
    ]
    const names = async (orderBy: object[], more: object = {}) =>
      (await group<County>('county { name }', { orderBy, ...more })).groups.map(({ key }) => key.county?.name)
    expect(await names(by('DESC'))).toEqual(['龙口市', '栖霞市', '海阳市'])
    expect(await names(by('ASC'))).toEqual(['栖霞市', '龙口市', '海阳市'])
    expect(await names([{ by: 'VILLAGES' }, { by: 'KEY', direction: 'DESC' }])).toEqual(['海阳市', '栖霞市', '龙口市'])
    const change = { metric: 'collectiveIncome', stat: 'SUM', change: { kind: 'DIFFERENCE' } }
    expect(await names([{ by: 'FIGURE', figure: change, direction: 'DESC' }])).toEqual(['栖霞市', '龙口市', '海阳市'])
  })

  it('beyond the first are told together as the rest; having leaves groups out of both', async () => {
    const { groups, rest, total, groupCount } = await group<County>('county { name }', { first: 1 })
    expect(groups.map(({ key }) => key.county?.name)).toEqual(['龙口市'])
    expect(rest).toMatchObject({ kind: 'REST', key: null, villages: 5, income: { value: 600_000 } })
    expect(groupCount).toBe(3)
    const income = { metric: 'collectiveIncome', stat: 'MEAN' }
    const having = [{ villages: { gte: 3 } }, { figure: income, lt: 200_000, gte: 1 }]
    const chosen = await group<County>('county { name }', { having, first: 1 })
    expect(chosen).toMatchObject({ groupCount: 2, rest: { villages: 3, income: { value: 300_000 } } })
    expect(total.villages).toBe(chosen.total.villages)
    const none = await group<County>('county { name }', { having: [{ figure: { ...income, period: '2023' }, lt: 1 }] })
    expect(none).toMatchObject({ groups: [], rest: null, groupCount: 0 })
  })

  it('are refused with a sentence that says what would be right', async () => {
    const code = async (key: string, variables: object) => (await refusal(key, variables))?.extensions.code
    expect(await code('county { name }', { first: 0 })).toBe('FIRST_WRONG')
    expect(await code('county { name }', { first: 1001 })).toBe('FIRST_WRONG')
    expect(await code('county { name }', { orderBy: [{ by: 'FIGURE' }] })).toBe('GROUP_ORDER_INCOMPLETE')
    expect(await code('county { name }', { having: [{ gte: 1 }] })).toBe('GROUP_HAVING_INCOMPLETE')
    expect(await code('county { name }', { having: [{}] })).toBe('GROUP_HAVING_INCOMPLETE')
    expect(await code('reportingUnit { name }', {})).toBe('GROUP_LIST_MISSING')
    expect(await code('county { name }', { list: 'nobody' })).toBe('LIST_UNKNOWN')
    expect(await code('...stars', { minVillages: 2 })).toBe('MIN_VILLAGES_WRONG')
    expect(await code('flag(metric: collectiveIncome) { value }', {})).toBe('GROUP_KEY_METRIC_WRONG')
    expect(await code('band(metric: population) { from }', {})).toBe('GROUP_BAND_EDGES_MISSING')
    expect(await code('band(metric: population, edges: [2, 1]) { from }', {})).toBe('EDGES_INVALID')
    const { errors } = await (await api).ask(groupsBy('county { name }'), { first: 0 }, 'en')
    expect(errors[0]?.message).toContain('first must be 1 to 1000, not 0')
  })

  it('take as many statements for many groups as for few', async () => {
    const statements = async (key: string) => {
      await (await api).ask(groupsBy(key))
      return (await (await api).ask(groupsBy(`${key} __typename`))).statements
    }
    expect(await statements('...stars')).toBe(0)
    expect(await statements('category')).toBe(1)
    expect(await statements('cluster { code }')).toBe(1)
    expect(await statements('industryKind township { name }')).toBe(1)
  })
})

describe.each(databases)('groups of what villages have, on %s', (database) => {
  const api = startTestApi(database, 'library-city')
  const group = grouping(api)

  it('by category and cluster are those of the last day of the period', async () => {
    type Keys = { category: string | null; cluster: { code: string } | null }
    const { groups, overlapping } = await group<Keys>('category cluster { code }')
    const { db } = await api
    const rows = await db.query(
      `SELECT k.category, m.clusterCode, COUNT(*) AS villages, SUM(i.totalFen) AS fen FROM division_version v
         LEFT JOIN village_category k ON k.villageId = v.divisionId AND k.listedOn <= '2024-12-31'
              AND (k.delistedOn IS NULL OR k.delistedOn > '2024-12-31')
         LEFT JOIN cluster_member m ON m.villageId = v.divisionId AND m.joinedOn <= '2024-12-31'
              AND (m.leftOn IS NULL OR m.leftOn > '2024-12-31')
         LEFT JOIN collective_income i ON i.villageId = v.divisionId AND i.year = 2024
        WHERE LENGTH(v.code) = 12 AND v.validTo IS NULL GROUP BY k.category, m.clusterCode`,
    )
    const name = (category: unknown, cluster: unknown) => `${category ?? '—'}|${cluster ?? '—'}`
    const counts = new Map(rows.map((row) => [name(row.category, row.clusterCode), sqlNumber(row.villages)]))
    expect(groups.length).toBeGreaterThan(5)
    expect(new Map(groups.map(({ key, villages }) => [name(key.category, key.cluster?.code), villages]))).toEqual(
      counts,
    )
    expect(overlapping).toBe(false)
    const large = groups.filter(({ suppressed }) => !suppressed)
    expect(large.length).toBeGreaterThan(0)
    for (const { key, income } of large) {
      const row = rows.find((one) => name(one.category, one.clusterCode) === name(key.category, key.cluster?.code))
      expect(income.value).toBe((sqlNumberOrNull(row?.fen) as number) / 100)
    }
  })

  it('by kind of industry hold a village of two kinds twice, and count it once in the total', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tianye-groups-'))
    atFileEnd(async () => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, '产业.csv')
    writeFileSync(file, '村代码,产业名称,产业类型,优势特色产业,起始日期\n370681101202,梨园,果业,否,2020-03-01\n')
    await (await api).publish([file])
    const { groups, total, overlapping } = await group<{ industryKind: string | null }>('industryKind')
    expect(overlapping).toBe(true)
    expect(groups.reduce((sum, { villages }) => sum + villages, 0)).toBe(total.villages + 1)
    const { db } = await api
    const rows = await db.query('SELECT kind, COUNT(DISTINCT villageId) AS villages FROM industry GROUP BY kind')
    const counts = Object.fromEntries(rows.map((row) => [sqlText(row.kind), sqlNumber(row.villages)]))
    const named = groups.filter(({ key }) => key.industryKind !== null)
    expect(Object.fromEntries(named.map(({ key, villages }) => [key.industryKind, villages]))).toEqual(counts)
  })

  it('by yes and no tell which is which, and which is not known', async () => {
    type Keys = { led: { state: string; value: boolean | null }; inCluster: { value: boolean | null } }
    const { groups } = await group<Keys>('led: hasPartyLedCooperative { state value } inCluster { value }')
    expect(groups.map(({ key }) => [key.led.state, key.led.value, key.inCluster.value])).toEqual([
      ['REPORTED', true, true],
      ['REPORTED', true, false],
      ['REPORTED', false, true],
      ['REPORTED', false, false],
    ])
    expect(groups.reduce((sum, { villages }) => sum + villages, 0)).toBe(24)
  })

  it('keep back what few villages stand behind, and the total where taking the others from it would tell', async () => {
    const states = async (edges: string, more: object = {}) => {
      const { groups, rest, total } = await group(`band(metric: population, edges: ${edges}) { from }`, more)
      return {
        groups: groups.map(({ villages, suppressed, income }) => [villages, suppressed, income.state]),
        rest: rest?.income.state ?? null,
        total: total.income.state,
      }
    }
    // Populations are 220, 239, 258, … 657 of 24 villages; one village does not report its income.
    expect(await states('[230, 300]')).toEqual({
      groups: [
        [1, true, 'SUPPRESSED'],
        [4, true, 'SUPPRESSED'],
        [19, false, 'REPORTED'],
      ],
      rest: null,
      total: 'REPORTED',
    })
    expect(await states('[230, 400]')).toMatchObject({
      groups: [
        [1, true, 'SUPPRESSED'],
        [9, false, 'REPORTED'],
        [14, false, 'REPORTED'],
      ],
      total: 'SUPPRESSED',
    })
    // One of the two groups that hide each other must not be left alone among what is told.
    expect(await states('[230, 300]', { first: 1 })).toMatchObject({ rest: 'SUPPRESSED', total: 'REPORTED' })
  })
})
