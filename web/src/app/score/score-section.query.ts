import { graphql } from '@/gql'

/**
 * The scores of a place taken apart. A document of its own beside that of the page: a year that cannot be scored must
 * not take the ledgers of the place away.
 */
export const ScoreSectionQuery = graphql(`
  query ScoreSection(
    $code: ID!
    $period: PeriodKey!
    $oneBack: PeriodKey!
    $twoBack: PeriodKey!
    $threeBack: PeriodKey!
    $ranked: Boolean!
    $peerList: String
    $peerWithin: ID
    $first: Int!
  ) {
    scoreboard(place: $code, period: $period) {
      ...ScoreBoardCards
      villages
      place {
        code
        name
      }
      plan {
        name
        settings {
          key
          choice
        }
      }
      total {
        ...ScorePoints
      }
      dimensions {
        dimension {
          key
          name
          shortName
        }
        score {
          ...ScorePoints
        }
        indicators {
          ...IndicatorLoss
          ...IndicatorDetail
        }
      }
    }
    oneBack: scoreboard(place: $code, period: $oneBack) {
      ...ScoreBoardYear
    }
    twoBack: scoreboard(place: $code, period: $twoBack) {
      ...ScoreBoardYear
    }
    threeBack: scoreboard(place: $code, period: $threeBack) {
      ...ScoreBoardYear
    }
    ranking: scoreRanking(period: $period, list: $peerList, within: $peerWithin) @include(if: $ranked) {
      ranked
      entries {
        rank
        tied
        state
        place {
          code
        }
        rankByMissing {
          best
          worst
        }
        rankByWeights {
          best
          worst
        }
      }
    }
  }
`)

/** All about one indicator of a place: how it is scored, why, on which figures, and which villages hold it back. */
export const IndicatorDetail = graphql(`
  fragment IndicatorDetail on IndicatorScore {
    indicator {
      code
      name
      dimension
      weight
      definition
      rule
      requirements {
        id
        name
        target
        hard
        clause {
          number
          title
        }
        settings {
          key
          question
          choice
          alternative
        }
      }
      metrics {
        metric
        name
        unit
        defaultStat
        periods
      }
    }
    points
    scored
    missing
    short
    lost
    villagesShort(first: $first) {
      points
      state
      value
      village {
        code
        name
        parent {
          name
        }
      }
    }
  }
`)
