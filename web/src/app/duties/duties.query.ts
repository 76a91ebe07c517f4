import { graphql } from '@/gql'

export const DutyTally = graphql(`
  fragment DutyTally on StatusCount {
    status
    obligations
  }
`)

/** The page 督办 in one document: counts by status, unit and requirement, and a page of the list. */
export const DutiesQuery = graphql(`
  query DutiesPage(
    $home: ID!
    $place: ID!
    $list: String
    $on: Date!
    $status: [ObligationStatus!]
    $requirement: String
    $dueBefore: Date
    $first: Int!
    $offset: Int!
  ) {
    ...ShellData
    ...DutyClock
    home: place(code: $home) {
      code
      name
    }
    reportingUnitLists {
      key
      units {
        code
        name
      }
    }
    summary: obligationSummary(place: $place, on: $on, list: $list) {
      villages
      place {
        code
        name
      }
      counts {
        ...DutyTally
      }
      places {
        villages
        place {
          code
          name
        }
        counts {
          ...DutyTally
        }
      }
      requirements {
        requirement {
          ...DutyRequirement
        }
        counts {
          ...DutyTally
        }
      }
    }
    obligations(
      place: $place
      on: $on
      status: $status
      requirement: $requirement
      dueBefore: $dueBefore
      first: $first
      offset: $offset
    ) {
      totalCount
      nodes {
        village {
          code
          name
          path {
            code
            name
            level
          }
        }
        ...DutyRow
      }
    }
  }
`)
