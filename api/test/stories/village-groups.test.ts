import { databases } from '../databases'
import { startTestApi } from '../start-test-api'
import { grouping, groupsBy } from '../village-grouping'

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
