import { graphql } from '@/gql'

/** What NumberView needs to draw any figure. */
export const FigureNumber = graphql(`
  fragment FigureNumber on Figure {
    value
    unit
    period
    stat
    state
    reported
    expected
    coverage
    metric {
      metric
      name
    }
  }
`)

/** What ChangeView needs. The metric comes with the figure it belongs to. */
export const ChangeNumber = graphql(`
  fragment ChangeNumber on Change {
    value
    unit
    kind
    against
    pairs
    state
  }
`)
