import { savedOperations } from '@/gql/operations'
import type { Words } from '@/i18n/words'

type TopicName = keyof Words['query']['topics']

/** A saved operation as the pages have it. */
type SavedOperation = (typeof savedOperations)[number]

/**
 * The saved operations by what a bureau asks about, in reading order: the whole of `schema/operations`, each once.
 * A test fails when one is missing here.
 */
export const TOPICS: readonly { readonly name: TopicName; readonly operations: readonly string[] }[] = [
  {
    name: 'income',
    operations: [
      'CountyRanking',
      'TownshipRanking',
      'CityTrend',
      'WeakVillages',
      'WeakVillagesThatGrow',
      'OperatingShare',
      'IncomeGrowthGroups',
      'GrowthByBand',
      'CountiesInGrowth',
      'CooperativesAndIncome',
    ],
  },
  {
    name: 'spread',
    operations: [
      'IncomeBandMoves',
      'IncomeInequality',
      'HouseholdsAndIncome',
      'IncomeHeaping',
      'StarsByCounty',
      'VillagesBySize',
    ],
  },
  {
    name: 'services',
    operations: ['ProjectsOnTime', 'SatisfactionTrend', 'VisitCoverage', 'GovernanceByCounty'],
  },
  { name: 'plan', operations: ['Scoreboard', 'ScoreOfTownships', 'ObligationsOverview', 'OverdueDuties'] },
  {
    name: 'villages',
    operations: [
      'VillageSearch',
      'TownshipPage',
      'VillageFile',
      'KeyVillages',
      'ClusterMembers',
      'ClusterComparison',
      'ClusterLeague',
      'ClustersAndOthers',
    ],
  },
  {
    name: 'data',
    operations: [
      'CoverageByCounty',
      'NotReported',
      'MergesRestated',
      'FiguresAndSources',
      'WhatIsLoaded',
      'DataDictionary',
    ],
  },
]

/** The operations of a topic, in order. */
export function operationsOf(names: readonly string[]): readonly SavedOperation[] {
  return names.flatMap((name) => savedOperations.filter((operation) => operation.name === name))
}
