import { graphql } from '@/gql'

/** One unit of a ranking, as tables, tiles and maps draw it. */
export const LeagueEntry = graphql(`
  fragment LeagueEntry on RankingEntry {
    rank
    tied
    state
    rankChange
    isNew
    fewVillages
    value
    place {
      code
      name
      level
      parent {
        code
        name
      }
      ... on ReportingUnit {
        key
        divisionCode
      }
    }
    figure {
      value
      unit
      ...FigureNumber
      reported
      expected
      coverage
      state
    }
    change {
      value
      unit
      ...ChangeNumber
    }
  }
`)
