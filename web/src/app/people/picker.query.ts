import { graphql } from '@/gql'

/** Where a territory may be chosen: a place with those it lies in and those below it, and places by name or code. */
export const PickerQuery = graphql(`
  query TerritoryPicker($at: ID!, $isFinding: Boolean!, $text: String!) {
    place(code: $at) {
      __typename
      code
      name
      level
      path {
        code
        name
      }
      ... on Region {
        children {
          code
          name
        }
      }
    }
    searchPlaces(text: $text, first: 12) @include(if: $isFinding) {
      code
      name
      path {
        code
        name
      }
    }
  }
`)
