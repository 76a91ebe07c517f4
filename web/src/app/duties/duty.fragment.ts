import { graphql } from '@/gql'

/** A requirement as lists of duties name it. */
export const DutyRequirement = graphql(`
  fragment DutyRequirement on PlanRequirement {
    id
    name
    target
    hard
    categories
    clause {
      number
    }
    metrics {
      metric
      unit
    }
  }
`)

/** How a village stands with a requirement, and what that rests on. */
export const DutyRow = graphql(`
  fragment DutyRow on Obligation {
    status
    dueOn
    daysLeft
    evidenceOn
    evidencePeriod
    evidenceValue
    periodsDue
    periodsMet
    figure {
      period
      ...FigureNumber
    }
    requirement {
      ...DutyRequirement
    }
  }
`)
