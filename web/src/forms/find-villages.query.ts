import { graphql } from '@/gql'

/** Villages by a part of their name. */
export const VillagesNamed = graphql(`
  query VillagesNamed($text: String!, $first: Int!) {
    villages(where: { nameContains: $text }, first: $first) {
      totalCount
      nodes {
        code
        name
        path {
          name
        }
      }
    }
  }
`)

/** Villages by their codes. */
export const VillagesCoded = graphql(`
  query VillagesCoded($codes: [ID!]!) {
    places(codes: $codes) {
      __typename
      code
      name
      path {
        name
      }
    }
  }
`)
