import { graphql } from '@/gql'

/** A score as cards and tables draw it. */
export const ScorePoints = graphql(`
  fragment ScorePoints on Score {
    score
    low
    high
    baseline
    change
    coverage
    state
    improvement
    villages
    expected
  }
`)

/** The five scores of a place with its total, as cards draw them. */
export const ScoreBoardCards = graphql(`
  fragment ScoreBoardCards on Scoreboard {
    period
    baselinePeriod
    villages
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
    }
  }
`)

/** The scores of another year, for the small trends. */
export const ScoreBoardYear = graphql(`
  fragment ScoreBoardYear on Scoreboard {
    period
    baselinePeriod
    total {
      score
      state
    }
    dimensions {
      dimension {
        key
      }
      score {
        score
        state
      }
    }
  }
`)

/** What each indicator gives and costs. */
export const IndicatorLoss = graphql(`
  fragment IndicatorLoss on IndicatorScore {
    indicator {
      code
      name
      dimension
      weight
    }
    points
    scored
    missing
    short
    lost
  }
`)
