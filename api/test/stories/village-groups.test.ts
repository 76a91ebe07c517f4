import { databases } from '../databases'
import { startTestApi } from '../start-test-api'

interface Group<Key> {
  key: Key | null
  kind: string
  villages: number
  share: number | null
  suppressed: boolean
  income: { value: number | null; state: string; reported: number; expected: number }
}

interface Groups<Key> {
  villageGroups: {
    groups: Group<Key>[]
    rest: Group<Key> | null
    total: Group<Key>
    groupCount: number
    overlapping: boolean
    minVillages: number
  }
}

const groupsBy = (key: string) => `query (
  $where: VillageWhere, $scope: VillageScope! = ALL, $list: String, $having: [GroupHaving!], $orderBy: [GroupOrder!]
  $first: Int! = 100, $minVillages: Int, $narrow: VillageWhere, $stat: Statistic = SUM
) {
  villageGroups(
    period: "2024", where: $where, scope: $scope, list: $list, having: $having, orderBy: $orderBy, first: $first
    minVillages: $minVillages
  ) {
    groups { key { ${key} } ...row }
    rest { key { __typename } ...row }
    total { key { __typename } ...row }
    groupCount overlapping minVillages
  }
}
fragment row on VillageGroup {
  kind villages share suppressed
  income: figure(metric: collectiveIncome, stat: $stat, where: $narrow) { value state reported expected }
}`

describe.each(databases)('villages in groups, on %s', (database) => {
  const api = startTestApi(database, 'small-city')
  const group = async <Key>(key: string, variables: object = {}) =>
    (await (await api).query<Groups<Key>>(groupsBy(key), variables)).villageGroups

  it('by county adds up to the total, and places are shown however small', async () => {
    const { groups, rest, total, minVillages } = await group<{ county: { name: string } }>('county { name }')
    expect(groups.map(({ key, villages, income }) => [key?.county.name, villages, income.value])).toEqual([
      ['龙口市', 3, 440_000],
      ['栖霞市', 3, 300_000],
      ['海阳市', 2, 300_000],
    ])
    expect(groups[1]?.income).toEqual({ value: 300_000, state: 'INSUFFICIENT_COVERAGE', reported: 2, expected: 3 })
    expect(rest).toBeNull()
    expect(total).toMatchObject({ key: null, kind: 'TOTAL', villages: 8, share: 100, income: { value: 1_040_000 } })
    expect(minVillages).toBe(1)
  })
})
