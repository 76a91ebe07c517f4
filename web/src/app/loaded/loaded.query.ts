import { graphql } from '@/gql'

/** One document: the frame, the city's key figures with their years, the ranking by income, what is loaded. */
export const LoadedPage = graphql(`
  query LoadedPage(
    $home: ID!
    $period: PeriodKey!
    $from: PeriodKey!
    $scope: VillageScope
    $list: String
    $order: RankingOrder
  ) {
    ...ShellData
    ...LoadedData
    place(code: $home) {
      code
      name
      villageCount(scope: $scope)
      ...CityFigures
      trend: series(metric: collectiveIncome, from: $from, to: $period, stat: SUM, scope: $scope) {
        ...TrendFigure
      }
    }
    ranking(metric: collectiveIncome, period: $period, stat: SUM, orderBy: $order, list: $list, scope: $scope) {
      unit
      ranked
      total
      metric {
        metric
        name
      }
      entries {
        ...LeagueEntry
      }
    }
  }
`)

/** The six nouns at the level of the city. */
export const CityFigures = graphql(`
  fragment CityFigures on Place {
    code
    name
    income: figure(metric: collectiveIncome, period: $period, stat: SUM, scope: $scope) {
      ...KeyFigure
    }
    incomeYears: series(metric: collectiveIncome, from: $from, to: $period, stat: SUM, scope: $scope) {
      value
    }
    incomeReached: figure(metric: collectiveIncome, period: $period, stat: SHARE, atLeast: 100000, scope: $scope) {
      ...FigureNumber
    }
    residents: figure(metric: residentIncome, period: $period, stat: MEDIAN, scope: $scope) {
      ...KeyFigure
    }
    residentsYears: series(metric: residentIncome, from: $from, to: $period, stat: MEDIAN, scope: $scope) {
      value
    }
    stars: figure(metric: starRating, period: $period, stat: SHARE, atLeast: 4, scope: $scope) {
      ...KeyFigure
    }
    starsYears: series(metric: starRating, from: $from, to: $period, stat: SHARE, atLeast: 4, scope: $scope) {
      value
    }
    cooperatives: figure(metric: cooperatives, period: $period, stat: SUM, scope: $scope) {
      ...KeyFigure
    }
    cooperativesYears: series(metric: cooperatives, from: $from, to: $period, stat: SUM, scope: $scope) {
      value
    }
    cooperativesLed: figure(metric: partyLedCooperatives, period: $period, stat: SUM, scope: $scope) {
      ...FigureNumber
    }
    industries: figure(metric: specialtyIndustries, period: $period, stat: SUM, scope: $scope) {
      ...KeyFigure
    }
    industriesYears: series(metric: specialtyIndustries, from: $from, to: $period, stat: SUM, scope: $scope) {
      value
    }
    projects: figure(metric: livelihoodProjectsCompleted, period: $period, stat: SUM, scope: $scope) {
      ...KeyFigure
    }
    projectsYears: series(metric: livelihoodProjectsCompleted, from: $from, to: $period, stat: SUM, scope: $scope) {
      value
    }
  }
`)

export const LoadedData = graphql(`
  fragment LoadedData on Query {
    loadedHub: hub {
      revision
      datasets {
        key
        name
        rows
        periods
        lastPublishedAt
      }
    }
  }
`)
