import { graphql } from '@/gql'

/** A tour as an editor changes it. */
export const TourToEdit = graphql(`
  fragment TourToEdit on Tour {
    code
    title
    titleEn
    words
    visitOn
    stops {
      code
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
        against
      }
      charts {
        kind
        metric
        stat
        fromPeriod
        toPeriod
      }
      photos {
        digest
        caption
      }
    }
  }
`)

/** What may be chosen in the form of a tour. */
export const TourChoices = graphql(`
  fragment TourChoices on Query {
    hub {
      revision
      today
      datasets {
        key
        name
      }
    }
    tours {
      code
    }
    clusters {
      code
      name
    }
    metrics {
      metric
      name
      dataset
      periods
      stats
      defaultStat
      showableOnTours
    }
  }
`)

/** The form of a tour that is there. */
export const TourEditQuery = graphql(`
  query TourEdit($code: ID!) {
    ...ShellData
    ...TourChoices
    home {
      code
      name
    }
    tour(code: $code) {
      ...TourToEdit
    }
  }
`)

/** The form of a new tour. */
export const TourNewQuery = graphql(`
  query TourNew {
    ...ShellData
    ...TourChoices
    home {
      code
      name
    }
  }
`)

export const SaveTour = graphql(`
  mutation SaveTour($tour: TourInput!, $baseRevision: Int!, $dryRun: Boolean!) {
    saveTour(tour: $tour, baseRevision: $baseRevision, dryRun: $dryRun) {
      ...FormOutcome
    }
  }
`)
