import { graphql } from '@/gql'

/** A village in one document: frame, identity, key figures, and every row the ledgers hold of it. */
export const VillageQuery = graphql(`
  query VillagePageOf(
    $code: ID!
    $county: ID!
    $period: PeriodKey!
    $from: PeriodKey!
    $on: Date!
    $year: Int!
    $firstYear: Int!
  ) {
    ...ShellData
    home {
      code
    }
    hub {
      today
    }
    place(code: $code) {
      __typename
      ... on Village {
        code
        name
        type
        path {
          code
          name
          level
        }
        versions {
          ...PlaceVersion
        }
        ...VillageIdentity
        ...VillageFigures
        ...VillageProfileData
        ...IncomeYears
        ...ResidentYears
        trend: series(metric: collectiveIncome, from: $from, to: $period) {
          ...TrendFigure
        }
        incomes(from: $firstYear, to: $year) {
          ...IncomeRow
        }
        cooperatives(on: $on) {
          ...CooperativeRow
        }
        industries(on: $on) {
          ...IndustryRow
        }
        projects {
          ...ProjectRow
        }
        starRatings {
          ...StarRow
        }
      }
    }
    county: place(code: $county) {
      name
      trend: series(metric: collectiveIncome, from: $from, to: $period, stat: MEDIAN) {
        ...TrendFigure
      }
    }
  }
`)

export const VillageIdentity = graphql(`
  fragment VillageIdentity on Village {
    code
    type
    versions {
      ...PlaceVersion
    }
    categories(on: $on) {
      category
      listedOn
      isCityKeyVillage
    }
    cluster(on: $on) {
      code
      name
      leadVillage {
        code
      }
    }
  }
`)

export const VillageFigures = graphql(`
  fragment VillageFigures on Village {
    code
    name
    income: figure(metric: collectiveIncome, period: $period) {
      ...KeyFigure
    }
    incomeYears: series(metric: collectiveIncome, from: $from, to: $period) {
      value
    }
    operating: figure(metric: operatingIncome, period: $period) {
      ...FigureNumber
    }
    gain: figure(metric: collectiveIncomeGain, period: $period) {
      value
      unit
      metric {
        target
      }
      ...KeyFigure
    }
    gainYears: series(metric: collectiveIncomeGain, from: $from, to: $period) {
      value
    }
    stars: figure(metric: starRating, period: $period, stat: MEAN) {
      ...KeyFigure
    }
    starsYears: series(metric: starRating, from: $from, to: $period, stat: MEAN) {
      value
    }
    starRating(year: $year) {
      stars
      underRectification
      ratedOn
    }
    residents: figure(metric: residentIncome, period: $period) {
      ...KeyFigure
    }
    residentsYears: series(metric: residentIncome, from: $from, to: $period) {
      value
    }
    led: figure(metric: partyLedCooperatives, period: $period, stat: SUM) {
      ...KeyFigure
    }
    members: figure(metric: cooperativeHouseholds, period: $period, stat: SUM) {
      ...FigureNumber
    }
    projectsDone: figure(metric: livelihoodProjectsCompleted, period: $period, stat: SUM) {
      ...KeyFigure
    }
    projectsYears: series(metric: livelihoodProjectsCompleted, from: $from, to: $period, stat: SUM) {
      value
    }
    projectsOnTime: figure(metric: livelihoodProjectsOnTime, period: $period, stat: MEAN) {
      ...FigureNumber
    }
  }
`)
