import { graphql } from '@/gql'

/** 增收 in one document. Questions about collective income alone are left out where another income is asked about. */
export const GrowthPage = graphql(`
  query GrowthPage(
    $home: ID!
    $metric: Metric!
    $period: PeriodKey!
    $against: PeriodKey!
    $from: PeriodKey!
    $order: RankingOrder
    $level: PlaceLevel
    $list: String
    $within: ID
    $scope: VillageScope
    $collective: Boolean!
  ) {
    ...ShellData
    place(code: $home) {
      code
      name
      ...GrowthFigures
      ...GrowthScopes
      now: distribution(metric: $metric, period: $period, scope: $scope) {
        ...BandData
      }
      base: distribution(metric: $metric, period: $against, scope: $scope) {
        ...BandData
      }
      gains: distribution(metric: collectiveIncomeGain, period: $period, scope: $scope) @include(if: $collective) {
        reported
        atTarget
        ...HistogramData
      }
      gainReachedYears: series(
        metric: collectiveIncomeGain
        from: $from
        to: $period
        stat: SHARE
        atLeast: 30000
        scope: $scope
      ) @include(if: $collective) {
        ...TrendFigure
      }
      operatingYears: series(metric: operatingShare, from: $from, to: $period, scope: $scope)
        @include(if: $collective) {
        ...TrendFigure
      }
    }
    ranking(
      metric: $metric
      period: $period
      stat: MEDIAN
      orderBy: $order
      against: $against
      level: $level
      list: $list
      within: $within
      scope: $scope
    ) {
      against
      ranked
      total
      metric {
        metric
        name
      }
      entries {
        ...GrowthEntry
      }
    }
    operating: ranking(
      metric: operatingShare
      period: $period
      stat: MEAN
      level: $level
      list: $list
      within: $within
      scope: $scope
    ) @include(if: $collective) {
      overall {
        value
        unit
      }
      entries {
        state
        place {
          code
          name
        }
        figure {
          value
          unit
        }
      }
    }
  }
`)

/** How the whole stands: the measure itself, and the plan's two thresholds. */
export const GrowthFigures = graphql(`
  fragment GrowthFigures on Place {
    code
    name
    level: figure(metric: $metric, period: $period, stat: MEDIAN, scope: $scope) {
      ...KeyFigure
      overBase: change(against: $against) {
        pairs
        expected
        against
        ...ChangeNumber
      }
    }
    levelYears: series(metric: $metric, from: $from, to: $period, stat: MEDIAN, scope: $scope) {
      value
    }
    gain: figure(metric: collectiveIncomeGain, period: $period, stat: MEDIAN, scope: $scope)
      @include(if: $collective) {
      ...KeyFigure
    }
    gainReached: figure(metric: collectiveIncomeGain, period: $period, stat: SHARE, atLeast: 30000, scope: $scope)
      @include(if: $collective) {
      ...KeyFigure
    }
    reached: figure(metric: collectiveIncome, period: $period, stat: SHARE, atLeast: 100000, scope: $scope)
      @include(if: $collective) {
      ...KeyFigure
    }
    share: figure(metric: operatingShare, period: $period, stat: MEAN, scope: $scope) @include(if: $collective) {
      ...KeyFigure
    }
  }
`)

/** One unit of the ranking by growth, with both sides of the comparison. */
export const GrowthEntry = graphql(`
  fragment GrowthEntry on RankingEntry {
    rank
    tied
    state
    rankChange
    isNew
    fewVillages
    place {
      code
      name
      parent {
        name
      }
    }
    figure {
      value
      unit
      state
      ...FigureNumber
    }
    change {
      value
      unit
      base
      current
      pairs
      expected
      ...ChangeNumber
    }
  }
`)

/** Villages by band of the measure. */
export const BandData = graphql(`
  fragment BandData on Distribution {
    period
    unit
    reported
    metric {
      metric
      name
      target
    }
    bins {
      from
      to
      villages
      share
    }
  }
`)

/** The same measure for all, for village committees, and for supported villages. */
export const GrowthScopes = graphql(`
  fragment GrowthScopes on Place {
    code
    name
    all: figure(metric: $metric, period: $period, stat: MEDIAN, scope: ALL) {
      ...ScopeFigure
    }
    committees: figure(metric: $metric, period: $period, stat: MEDIAN, scope: VILLAGE_COMMITTEES) {
      ...ScopeFigure
    }
    supported: figure(metric: $metric, period: $period, stat: MEDIAN, scope: SUPPORTED) {
      ...ScopeFigure
    }
    allReached: figure(metric: collectiveIncomeGain, period: $period, stat: SHARE, atLeast: 30000, scope: ALL)
      @include(if: $collective) {
      ...FigureNumber
    }
    committeesReached: figure(
      metric: collectiveIncomeGain
      period: $period
      stat: SHARE
      atLeast: 30000
      scope: VILLAGE_COMMITTEES
    ) @include(if: $collective) {
      ...FigureNumber
    }
    supportedReached: figure(
      metric: collectiveIncomeGain
      period: $period
      stat: SHARE
      atLeast: 30000
      scope: SUPPORTED
    ) @include(if: $collective) {
      ...FigureNumber
    }
  }
`)

export const ScopeFigure = graphql(`
  fragment ScopeFigure on Figure {
    ...FigureNumber
    change(against: $against) {
      ...ChangeNumber
    }
  }
`)
