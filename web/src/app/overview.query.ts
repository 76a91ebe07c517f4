import { graphql } from '@/gql'

/** The whole overview in one document: frame, the city's scores with the years before, the units, the duties. */
export const Overview = graphql(`
  query Overview(
    $home: ID!
    $period: PeriodKey!
    $oneBack: PeriodKey!
    $twoBack: PeriodKey!
    $threeBack: PeriodKey!
    $list: String
    $by: ScoreKey
    $on: Date!
    $soonBefore: Date!
  ) {
    ...ShellData
    place(code: $home) {
      code
      name
    }
    scoreboard(place: $home, period: $period) {
      ...ScoreBoardCards
      baselinePeriod
      villages
      plan {
        name
        settings {
          key
          choice
        }
        dimensions {
          key
          name
          shortName
        }
      }
      dimensions {
        indicators {
          ...IndicatorLoss
        }
      }
    }
    oneBack: scoreboard(place: $home, period: $oneBack) {
      ...ScoreBoardYear
    }
    twoBack: scoreboard(place: $home, period: $twoBack) {
      ...ScoreBoardYear
    }
    threeBack: scoreboard(place: $home, period: $threeBack) {
      ...ScoreBoardYear
    }
    scoreRanking(period: $period, list: $list, by: $by) {
      ranked
      total
      previousPeriod
      entries {
        ...ScoreEntry
      }
    }
    duties: obligationSummary(place: $home, on: $on, list: $list) {
      on
      counts {
        status
        obligations
      }
      places {
        villages
        place {
          code
          name
        }
        counts {
          status
          obligations
        }
      }
    }
    soon: obligations(place: $home, on: $on, status: [DUE], dueBefore: $soonBefore, first: 0) {
      totalCount
    }
  }
`)
