import { graphql } from '@/gql'

/** A figure of a stop as visitors see it. */
export const ShownFigure = graphql(`
  fragment ShownFigure on TourFigureShown {
    metric
    stat
    period
    value
    unit
    state
    reported
    expected
  }
`)

/** A number that is another one today. */
export const MovedNumber = graphql(`
  fragment MovedNumber on TourNumberMoved {
    stopCode
    stopTitle
    metric
    stat
    period
    unit
    was
    wasState
    is
    isState
  }
`)

/** A tour as staff see it: what is chosen, what is published, what has moved since, and who has links. */
export const TourQuery = graphql(`
  query TourPage($code: ID!) {
    ...ShellData
    home {
      code
      name
    }
    tour(code: $code) {
      code
      title
      titleEn
      visitOn
      words
      stops {
        code
        kind
        title
        words
        cluster {
          code
          name
        }
        village {
          code
          name
        }
        milestones {
          happenedOn
          title
        }
        figures {
          metric
          stat
          period
        }
      }
      published {
        edition
        dataRevision
        publishedAt
        snapshot {
          stops {
            code
            figures {
              ...ShownFigure
            }
          }
        }
        moved {
          ...MovedNumber
        }
      }
      editions {
        edition
        dataRevision
        publishedAt
        digest
      }
      shares {
        tokenHash
        expiresAt
        revokedAt
      }
    }
  }
`)

/** What visitors would see today. Asked apart, because it is refused while something may not be shown. */
export const TourDraftQuery = graphql(`
  query TourDraft($code: ID!) {
    tour(code: $code) {
      draft {
        stops {
          code
          figures {
            ...ShownFigure
          }
        }
      }
    }
  }
`)
