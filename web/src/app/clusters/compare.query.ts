import { graphql } from '@/gql'

/** Two or three clusters in one document; those that are not named are left out. */
export const CompareQuery = graphql(`
  query CompareClusters(
    $metric: Metric!
    $base: PeriodKey!
    $from: PeriodKey!
    $period: PeriodKey!
    $design: ComparisonDesign!
    $scope: VillageScope!
    $first: ID!
    $second: ID!
    $third: ID!
    $hasFirst: Boolean!
    $hasSecond: Boolean!
    $hasThird: Boolean!
  ) {
    ...ShellData
    clusters {
      code
      name
    }
    first: cluster(code: $first) @include(if: $hasFirst) {
      ...ComparedCluster
    }
    second: cluster(code: $second) @include(if: $hasSecond) {
      ...ComparedCluster
    }
    third: cluster(code: $third) @include(if: $hasThird) {
      ...ComparedCluster
    }
  }
`)
