import { graphql } from '@/gql'

/**
 * A region or reporting unit in one document: frame, key figures, trend, distribution, what is below it, its clusters.
 * What does not apply to the kind of place is left out by directive, so that one operation serves all of them.
 */
export const RegionPage = graphql(`
  query RegionPage(
    $code: ID!
    $period: PeriodKey!
    $from: PeriodKey!
    $scope: VillageScope
    $metric: Metric!
    $stat: Statistic
    $peerList: String
    $peerWithin: ID
    $ranked: Boolean!
    $withChildren: Boolean!
    $childLevel: PlaceLevel
    $childList: String
    $childWithin: ID
    $withVillages: Boolean!
    $first: Int
    $offset: Int
    $orderBy: [VillageOrder!]
  ) {
    ...ShellData
    home {
      code
    }
    place(code: $code) {
      __typename
      code
      name
      level
      villageCount(scope: $scope)
      path {
        code
        name
        level
      }
      ...RegionFigures
      ...RegionPeople
      trend: series(metric: collectiveIncome, from: $from, to: $period, stat: MEDIAN, scope: $scope) {
        ...TrendFigure
      }
      spread: distribution(metric: collectiveIncome, period: $period, scope: $scope) {
        reported
        atTarget
        ...HistogramData
      }
      ... on Region {
        type
        versions {
          ...PlaceVersion
        }
        ruralIncomeStats {
          ...RuralStat
        }
        villages(first: $first, offset: $offset, orderBy: $orderBy, where: { scope: $scope })
          @include(if: $withVillages) {
          ...VillagePage
        }
      }
      ... on ReportingUnit {
        divisionCode
        list {
          name
        }
      }
    }
    ranking(
      metric: $metric
      period: $period
      stat: $stat
      level: $childLevel
      list: $childList
      within: $childWithin
      scope: $scope
    ) @include(if: $withChildren) {
      stat
      unit
      total
      metric {
        metric
        name
      }
      entries {
        ...LeagueEntry
      }
    }
    clusters(within: $code) {
      ...ClusterRow
    }
  }
`)

/** The six nouns of a place of many villages. */
export const RegionFigures = graphql(`
  fragment RegionFigures on Place {
    code
    name
    income: figure(metric: collectiveIncome, period: $period, stat: MEDIAN, scope: $scope) {
      ...KeyFigure
      rank(list: $peerList, within: $peerWithin) @include(if: $ranked) {
        rank
        tied
        of
        state
      }
    }
    incomeYears: series(metric: collectiveIncome, from: $from, to: $period, stat: MEDIAN, scope: $scope) {
      value
    }
    reached: figure(metric: collectiveIncome, period: $period, stat: SHARE, atLeast: 100000, scope: $scope) {
      ...KeyFigure
    }
    reachedYears: series(
      metric: collectiveIncome
      from: $from
      to: $period
      stat: SHARE
      atLeast: 100000
      scope: $scope
    ) {
      value
    }
    stars: figure(metric: starRating, period: $period, stat: SHARE, atLeast: 4, scope: $scope) {
      ...KeyFigure
    }
    starsYears: series(metric: starRating, from: $from, to: $period, stat: SHARE, atLeast: 4, scope: $scope) {
      value
    }
    ledShare: figure(metric: partyLedCooperatives, period: $period, stat: SHARE, atLeast: 1, scope: $scope) {
      ...KeyFigure
    }
    ledYears: series(metric: partyLedCooperatives, from: $from, to: $period, stat: SHARE, atLeast: 1, scope: $scope) {
      value
    }
    cooperatives: figure(metric: cooperatives, period: $period, stat: SUM, scope: $scope) {
      ...FigureNumber
    }
    industryShare: figure(metric: specialtyIndustries, period: $period, stat: SHARE, atLeast: 1, scope: $scope) {
      ...KeyFigure
    }
    industryYears: series(
      metric: specialtyIndustries
      from: $from
      to: $period
      stat: SHARE
      atLeast: 1
      scope: $scope
    ) {
      value
    }
    industries: figure(metric: specialtyIndustries, period: $period, stat: SUM, scope: $scope) {
      ...FigureNumber
    }
    projects: figure(metric: livelihoodProjectsCompleted, period: $period, stat: MEAN, scope: $scope) {
      ...KeyFigure
    }
    projectsYears: series(metric: livelihoodProjectsCompleted, from: $from, to: $period, stat: MEAN, scope: $scope) {
      value
    }
    projectsOnTime: figure(metric: livelihoodProjectsOnTime, period: $period, stat: MEAN, scope: $scope) {
      ...FigureNumber
    }
  }
`)

/** Who lives there: counts only. */
export const RegionPeople = graphql(`
  fragment RegionPeople on Place {
    code
    name
    households: figure(metric: households, period: $period, stat: SUM, scope: $scope) {
      ...FigureNumber
    }
    population: figure(metric: population, period: $period, stat: SUM, scope: $scope) {
      ...FigureNumber
    }
    members: figure(metric: partyMembers, period: $period, stat: SUM, scope: $scope) {
      ...FigureNumber
    }
  }
`)
