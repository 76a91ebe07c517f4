import { graphql } from '@/gql'

/** 片区 in one document: the frame, the counties to choose from, and all clusters in one table. */
export const ClusterLeagueQuery = graphql(`
  query ClusterLeaguePage(
    $metric: Metric!
    $base: PeriodKey!
    $period: PeriodKey!
    $design: ComparisonDesign!
    $scope: VillageScope!
    $within: ID
  ) {
    ...ShellData
    home {
      code
      name
      children(level: COUNTY) {
        code
        name
      }
    }
    clusterLeague(
      metric: $metric
      base: $base
      period: $period
      design: $design
      scope: $scope
      within: $within
    ) {
      compared
      total
      metric {
        metric
        name
      }
      entries {
        ...ClusterRank
      }
    }
  }
`)

export const ClusterRank = graphql(`
  fragment ClusterRank on ClusterLeagueEntry {
    rank
    tied
    pValue
    correctedPValue
    standsOut
    point {
      ...EffectPoint
    }
    comparison {
      preTrend {
        verdict
      }
      cluster {
        code
        name
        isPilot
      }
    }
  }
`)
