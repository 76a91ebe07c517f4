import { graphql } from '@/gql'

/** What the frame of a page needs; every page's document spreads it. */
export const ShellData = graphql(`
  fragment ShellData on Query {
    hub {
      revision
      publishedAt
      sampleData
      mapReviewNumber
    }
    reportingUnitLists {
      key
      name
    }
    metrics {
      metric
      name
      unit
      stats
      defaultStat
      periods
    }
  }
`)
