import { graphql } from '@/gql'

/** A cluster in one document: the frame, its comparison, whom it is compared with, its members and what they do. */
export const ClusterQuery = graphql(`
  query ClusterPageOf(
    $code: ID!
    $metric: Metric!
    $base: PeriodKey!
    $from: PeriodKey!
    $period: PeriodKey!
    $design: ComparisonDesign!
    $scope: VillageScope!
    $on: Date!
    $year: Int!
    $yearKey: PeriodKey!
    $firstYear: PeriodKey!
    $othersFirst: Int!
    $othersOffset: Int!
  ) {
    ...ShellData
    hub {
      today
    }
    home {
      code
      name
    }
    cluster(code: $code) {
      code
      name
      ...ComparedCluster
      townships {
        code
        name
      }
      milestones {
        happenedOn
        title
      }
      memberships {
        joinedOn
        leftOn
        village {
          code
        }
      }
      comparison(
        metric: $metric
        base: $base
        from: $from
        to: $period
        design: $design
        scope: $scope
      ) {
        ...ComparedSides
      }
      place(on: $on) {
        ...ClusterFigures
      }
      industries(on: $on) {
        ...ClusterIndustry
      }
      projects(on: $on, year: $year) {
        ...ClusterProject
      }
    }
  }
`)

/** Both sides village by village, and how alike they are. */
export const ComparedSides = graphql(`
  fragment ComparedSides on ClusterComparison {
    latest {
      period
      placebo {
        pValue
        draws
      }
    }
    widening {
      step
      words
    }
    balance {
      key
      name
      unit
      members
      others
      differenceBefore
      differenceAfter
    }
    members {
      baseline
      latest
      counts
      isCompared
      village {
        code
        name
      }
    }
    comparisonVillages(first: $othersFirst, offset: $othersOffset) {
      totalCount
      nodes {
        baseline
        latest
        weight
        distance
        matchedTo {
          name
        }
        village {
          code
          name
        }
      }
    }
  }
`)

/** The members together, by the measures of the plan. */
export const ClusterFigures = graphql(`
  fragment ClusterFigures on ClusterPlace {
    code
    name
    income: figure(metric: collectiveIncome, period: $yearKey, stat: MEDIAN) {
      ...KeyFigure
    }
    incomeYears: series(metric: collectiveIncome, from: $firstYear, to: $yearKey, stat: MEDIAN) {
      value
    }
    share: figure(metric: operatingShare, period: $yearKey) {
      ...KeyFigure
    }
    shareYears: series(metric: operatingShare, from: $firstYear, to: $yearKey) {
      value
    }
    stars: figure(metric: starRating, period: $yearKey, stat: SHARE) {
      ...KeyFigure
    }
    starsYears: series(metric: starRating, from: $firstYear, to: $yearKey, stat: SHARE) {
      value
    }
    residents: figure(metric: residentIncome, period: $yearKey, stat: MEDIAN) {
      ...KeyFigure
    }
    residentsYears: series(metric: residentIncome, from: $firstYear, to: $yearKey, stat: MEDIAN) {
      value
    }
  }
`)

export const ClusterIndustry = graphql(`
  fragment ClusterIndustry on Industry {
    id
    name
    kind
    isSpecialty
    outputYuan
    village {
      code
      name
    }
    source {
      ...RowOrigin
    }
  }
`)

export const ClusterProject = graphql(`
  fragment ClusterProject on LivelihoodProject {
    id
    name
    dueOn
    completedOn
    investmentYuan
    village {
      code
      name
    }
    source {
      ...RowOrigin
    }
  }
`)
