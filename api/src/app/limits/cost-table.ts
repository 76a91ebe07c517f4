import type { MapScale } from './map-scale'

/** Arguments that say how long a list may be. */
export const SIZE_ARGUMENTS = ['first', 'sample', 'points'] as const

/** What a list counts as where neither an argument nor the table says how long it is. */
export const USUAL_SIZE = 20

/** How long lists usually are, by type and field; `*` stands for every type. Documented in docs/limits.md. */
export const LIST_SIZES: Readonly<Record<string, number>> = {
  '*.path': 4,
  '*.versions': 4,
  'ReportingUnit.members': 4,
  'Query.reportingUnitLists': 3,
  'Query.clusters': 100,
  'Query.metrics': 60,
  'Query.plans': 3,
  'MetricInfo.requirements': 3,
  'Plan.requirements': 40,
  'Plan.clauses': 40,
  'Plan.indicators': 30,
  'Plan.dimensions': 5,
  'Plan.rounds': 3,
  'PlanClause.requirements': 4,
  'PlanIndicator.metrics': 3,
  'PlanIndicator.requirements': 3,
  'PlanRequirement.metrics': 3,
  'PlanRequirement.indicators': 3,
  'PlanRequirement.settings': 3,
  'Scoreboard.dimensions': 5,
  'ScoreRankingEntry.dimensions': 5,
  'DimensionScore.indicators': 6,
  'ObligationSummary.requirements': 40,
  '*.counts': 8,
  'Cluster.members': 15,
  'Cluster.memberships': 15,
  'Cluster.milestones': 5,
  'Cluster.counties': 1,
  'Cluster.townships': 2,
  'Cluster.industries': 30,
  'Cluster.projects': 30,
  'ClusterComparison.points': 6,
  'ClusterComparison.members': 15,
  'ClusterComparison.balance': 5,
  'ClusterComparison.widening': 3,
  'ClusterComparison.cautions': 2,
  'PreTrend.periods': 6,
  'PlaceboTest.effects': 499,
  'ClusterLeague.entries': 100,
  'Query.tours': 20,
  'Tour.stops': 6,
  'Tour.editions': 5,
  'Tour.shares': 5,
  'TourStop.milestones': 4,
  'TourStop.figures': 4,
  'TourStop.charts': 2,
  'TourStop.photos': 2,
  'TourEdition.moved': 20,
  'TourSnapshot.stops': 6,
  'TourStopShown.within': 3,
  'TourStopShown.members': 16,
  'TourStopShown.industries': 6,
  'TourStopShown.projects': 8,
  'TourStopShown.milestones': 4,
  'TourStopShown.figures': 4,
  'TourStopShown.charts': 2,
  'TourStopShown.photos': 2,
  'TourChartShown.points': 6,
  'TourChartShown.compared': 6,
  'Village.cooperatives': 2,
  'Village.industries': 3,
  'Village.incomes': 6,
  'Village.residentIncomes': 6,
  'Village.postings': 4,
  'Village.projects': 4,
  'Village.starRatings': 6,
  'Village.categories': 2,
}

/** What a field costs besides being one value of the answer. */
export const FIELD_WEIGHTS: Readonly<Record<string, number>> = {
  '*.figure': 5,
  '*.series': 5,
  '*.growth': 10,
  '*.contribution': 10,
  'Figure.change': 5,
  'Figure.rank': 20,
  'Figure.sources': 20,
  '*.distribution': 50,
  '*.heaping': 50,
  '*.transitions': 100,
  '*.correlation': 100,
  'Query.ranking': 100,
  'Query.villages': 100,
  '*.villages': 20,
  'Query.villageGroups': 500,
  'Query.scoreboard': 500,
  'Query.scoreRanking': 500,
  'Query.obligations': 500,
  'Query.obligationSummary': 500,
  'Cluster.comparison': 20,
  'ComparisonPoint.interval': 30,
  'ComparisonPoint.pValue': 30,
  'ComparisonPoint.placebo': 150,
  'ClusterComparison.preTrend': 60,
  'ClusterComparison.balance': 20,
  'Query.clusterLeague': 5_000,
  'Query.auditChain': 5_000,
}

/** Fields that run over the villages of their place: one for each thousand of them besides. */
export const SCANS: ReadonlySet<string> = new Set([
  'figure',
  'series',
  'growth',
  'contribution',
  'distribution',
  'heaping',
  'transitions',
  'correlation',
  'ranking',
  'villages',
  'villageGroups',
  'scoreboard',
  'scoreRanking',
  'obligations',
  'obligationSummary',
])

/** Places of a level on a map; null for a level that is none of the map's. */
export function placesOfLevel(level: unknown, scale: MapScale): number | null {
  if (level === 'COUNTY') return scale.counties
  if (level === 'TOWNSHIP') return scale.townships
  return level === 'VILLAGE' ? scale.villages : null
}

/** What a table says of a field. */
export const ofField = (table: Readonly<Record<string, number>>, type: string, field: string): number | undefined =>
  table[`${type}.${field}`] ?? table[`*.${field}`]
