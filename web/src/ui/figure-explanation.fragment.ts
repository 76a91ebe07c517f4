import { graphql } from '@/gql'

/** Everything known about one figure. Client components import the generated document, not this file. */
export const FigureExplanation = graphql(`
  fragment FigureExplanation on Place {
    code
    name
    explained: figure(metric: $metric, period: $period, stat: $stat, scope: $scope, atLeast: $atLeast) {
      ...FigureNumber
      metric {
        metric
        name
        definition
        clause
        requirement
        formula
        target
        unit
      }
      value
      unit
      period
      stat
      state
      reported
      expected
      coverage
      numerator
      denominator
      change {
        ...ChangeNumber
      }
      rank(list: $list) {
        rank
        tied
        of
        state
      }
      sources(first: 20) {
        revision
        publishedAt
        file
        sheet
        row
        dataset
        villages
        isSample
      }
    }
  }
`)

export const ExplainFigure = graphql(`
  query ExplainFigure(
    $place: ID!
    $metric: Metric!
    $period: PeriodKey!
    $stat: Statistic
    $scope: VillageScope
    $atLeast: Float
    $list: String
    $isCluster: Boolean!
    $cluster: ID!
    $on: Date!
  ) {
    place(code: $place) @skip(if: $isCluster) {
      ...FigureExplanation
    }
    cluster(code: $cluster) @include(if: $isCluster) {
      place(on: $on) {
        ...FigureExplanation
      }
    }
  }
`)
