import { graphql } from '@/gql'

/** 观摩 in one document: the frame and every tour with what is published of it. */
export const ToursQuery = graphql(`
  query ToursPage {
    ...ShellData
    home {
      code
      name
    }
    tours {
      code
      title
      titleEn
      visitOn
      stops {
        code
        title
      }
      published {
        edition
        dataRevision
        publishedAt
      }
    }
  }
`)
