import { graphql } from '@/gql'

export const RankingPage = graphql(`
  query RankingPage(
    $metric: Metric!
    $period: PeriodKey!
    $stat: Statistic
    $order: RankingOrder
    $direction: SortDirection
    $level: PlaceLevel
    $list: String
    $within: ID
    $scope: VillageScope
    $home: ID!
  ) {
    ...ShellData
    home: place(code: $home) {
      code
      name
      ... on Region {
        children(level: COUNTY) {
          code
          name
        }
      }
    }
    ranking(
      metric: $metric
      period: $period
      stat: $stat
      orderBy: $order
      direction: $direction
      level: $level
      list: $list
      within: $within
      scope: $scope
    ) {
      stat
      unit
      previousPeriod
      ranked
      total
      metric {
        metric
        name
        definition
        target
        unit
      }
      overall {
        ...KeyFigure
      }
      entries {
        ...LeagueEntry
      }
    }
  }
`)
