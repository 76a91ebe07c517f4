import { graphql } from '@/gql'

/** What became of a form: the same for everything that is saved. */
export const FormOutcome = graphql(`
  fragment FormOutcome on SaveOutcome {
    status
    revision
    inserted
    changed
    withdrawn
    issues {
      severity
      code
      path
      message
    }
    conflicts {
      dataset
      rowKey
      path
      kind
      revision
      actor
      publishedAt
      fields {
        field
        name
        was
        is
      }
    }
  }
`)
