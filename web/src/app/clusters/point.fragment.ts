import { graphql } from '@/gql'

/** A cluster against its comparison villages in a period. The placebo is asked for where it is shown: it is long work. */
export const EffectPoint = graphql(`
  fragment EffectPoint on ComparisonPoint {
    period
    phase
    state
    effect
    unit
    pValue
    interval {
      low
      high
      confidencePercent
    }
    members {
      mean
      baseline
      change
      unit
      villages
      expected
      coverage
    }
    others {
      mean
      baseline
      change
      unit
      villages
      expected
    }
  }
`)

/** What one cluster's comparison is about, on its own page and beside others. */
export const ComparedCluster = graphql(`
  fragment ComparedCluster on Cluster {
    code
    name
    isPilot
    startedOn
    leadVillage {
      code
      name
    }
    counties {
      code
      name
    }
    comparison(metric: $metric, base: $base, from: $from, to: $period, design: $design, scope: $scope) {
      note
      cautions
      unit
      metric {
        metric
      }
      latest {
        ...EffectPoint
      }
      points {
        ...EffectPoint
      }
      preTrend {
        verdict
        slope
      }
    }
  }
`)
