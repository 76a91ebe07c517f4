import type { TestApi } from './start-test-api'

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

/** The groups by some keys, with the income of each. */
export const groupsBy = (key: string) => `query (
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

/** Asks an API for groups by some keys. */
export const grouping =
  (api: Promise<TestApi>) =>
  async <Key>(key: string, variables: object = {}) =>
    (await (await api).query<{ villageGroups: Groups<Key> }>(groupsBy(key), variables)).villageGroups
