import { graphql } from '@/gql'

/** A requirement as the plan states it: bound, check, indicators, readings. */
export const PlanRequirementCard = graphql(`
  fragment PlanRequirementCard on PlanRequirement {
    id
    name
    target
    hard
    checked
    notChecked
    categories
    dimension
    settings {
      key
      question
      choice
      alternative
    }
    indicators {
      code
      name
      definition
      rule
      weight
      dimension
    }
    metrics {
      metric
      name
    }
  }
`)

/** The page 方案 in one document: the plan of a version, and where the city stands with each requirement. */
export const PlanQuery = graphql(`
  query PlanPage($home: ID!, $on: Date!, $version: String) {
    ...ShellData
    ...DutyClock
    home: place(code: $home) {
      code
      name
    }
    plans {
      key
      name
    }
    shown: plan(version: $version) {
      key
      name
      document
      publishedOn
      rounds {
        key
        name
        startOn
        termMonths
        baselineYear
      }
      dimensions {
        key
        name
        shortName
        weight
      }
      clauses {
        number
        title
        text
        requirements {
          id
          dimension
          ...PlanRequirementCard
        }
      }
    }
    summary: obligationSummary(place: $home, on: $on, version: $version) {
      villages
      requirements {
        requirement {
          id
        }
        counts {
          ...DutyTally
        }
      }
    }
  }
`)
