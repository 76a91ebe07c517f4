import { graphql } from '@/gql'

/** One unit of a ranking by scores, with what its rank rests on and what each indicator costs it. */
export const ScoreEntry = graphql(`
  fragment ScoreEntry on ScoreRankingEntry {
    rank
    tied
    state
    rankChange
    stable
    fewVillages
    place {
      code
      name
      level
      ... on ReportingUnit {
        key
        divisionCode
      }
    }
    rankByMissing {
      best
      worst
    }
    rankByWeights {
      best
      worst
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
        indicator {
          code
          name
        }
        lost
      }
    }
  }
`)
