import 'reflect-metadata'
import { migrations } from '../../../migrations'
import { auditEntities } from '../access/audit/entities'
import { peopleEntities } from '../access/entities'
import { oidcEntities } from '../access/oidc/entities'
import { clusterMembersDataset, clustersDataset } from '../cluster/cluster.dataset'
import { Cluster } from '../cluster/cluster.entity'
import { clusterGroupKeys } from '../cluster/cluster.group-keys'
import { clusterMeasures } from '../cluster/cluster.measures'
import { clusterSelectors } from '../cluster/cluster.selectors'
import { ClusterMember } from '../cluster/cluster-member.entity'
import { clusterMilestonesDataset } from '../cluster/cluster-milestone.dataset'
import { ClusterMilestone } from '../cluster/cluster-milestone.entity'
import { cooperativesDataset, cooperativeUnionsDataset } from '../cooperative/cooperative.dataset'
import { Cooperative } from '../cooperative/cooperative.entity'
import { cooperativeGroupKeys } from '../cooperative/cooperative.group-keys'
import { cooperativeMeasures } from '../cooperative/cooperative.measures'
import { CooperativeUnion } from '../cooperative/cooperative-union.entity'
import { useSchemaParts } from '../db/schema-parts'
import { divisionEntities } from '../division/entities'
import { villageFiguresDataset } from '../figure/figure.dataset'
import { figureMeasures } from '../figure/figure.measures'
import { VillageFigure } from '../figure/village-figure.entity'
import { metricGroupKeys } from '../grouping/metric-group-keys'
import { placeGroupKeys } from '../grouping/place-group-keys'
import { useGroupKeys } from '../grouping/village-group-key'
import { CollectiveIncome } from '../income/collective-income.entity'
import { collectiveIncomesDataset, residentIncomesDataset, ruralIncomeStatsDataset } from '../income/income.dataset'
import { incomeGroupKeys } from '../income/income.group-keys'
import { incomeMeasures } from '../income/income.measures'
import { ResidentIncome } from '../income/resident-income.entity'
import { RuralIncomeStat } from '../income/rural-income-stat.entity'
import { industriesDataset } from '../industry/industry.dataset'
import { Industry } from '../industry/industry.entity'
import { industryGroupKeys } from '../industry/industry.group-keys'
import { industryMeasures } from '../industry/industry.measures'
import type { Dataset } from '../intake/dataset'
import { HubRevision, LedgerEntry, PublicationTurn, RevisionDataset } from '../intake/ledger.entity'
import { SubmissionIssue, SubmissionRow } from '../intake/staging.entity'
import { Submission, SubmissionFile } from '../intake/submission.entity'
import type { GroupKey } from '../measure/group-key'
import type { Measure } from '../measure/measure'
import { useMeasures } from '../measure/metric'
import { postingsDataset } from '../posting/posting.dataset'
import { Posting } from '../posting/posting.entity'
import { postingMeasures } from '../posting/posting.measures'
import { LivelihoodProject } from '../project/livelihood-project.entity'
import { livelihoodProjectsDataset } from '../project/project.dataset'
import { projectMeasures } from '../project/project.measures'
import { starRatingsDataset } from '../rating/rating.dataset'
import { ratingGroupKeys } from '../rating/rating.group-keys'
import { ratingMeasures } from '../rating/rating.measures'
import { StarRating } from '../rating/star-rating.entity'
import { useVillageFilters } from '../selection/village-where'
import { tourDatasets, tourRecordDatasets } from '../tour/datasets'
import { tourEntities } from '../tour/entities'
import { villageCategoriesDataset, villagesDataset } from '../village/village.dataset'
import { villageGroupKeys } from '../village/village.group-keys'
import { villageMeasures } from '../village/village.measures'
import { villageSelectors } from '../village/village.selectors'
import { VillageCategoryListing } from '../village/village-category-listing.entity'
import { VillageProfile } from '../village/village-profile.entity'

/** Every table of the hub. */
export const entities = [
  ...divisionEntities,
  Submission,
  SubmissionFile,
  SubmissionRow,
  SubmissionIssue,
  HubRevision,
  RevisionDataset,
  LedgerEntry,
  PublicationTurn,
  VillageProfile,
  VillageCategoryListing,
  Cooperative,
  CooperativeUnion,
  Industry,
  CollectiveIncome,
  ResidentIncome,
  RuralIncomeStat,
  LivelihoodProject,
  StarRating,
  Cluster,
  ClusterMember,
  ClusterMilestone,
  Posting,
  VillageFigure,
  ...tourEntities,
  ...peopleEntities,
  ...oidcEntities,
  ...auditEntities,
]

/** Every kind of row the hub takes in, in the order in which files of one folder are read. */
export const datasets: readonly Dataset[] = [
  villagesDataset,
  villageCategoriesDataset,
  cooperativesDataset,
  cooperativeUnionsDataset,
  industriesDataset,
  collectiveIncomesDataset,
  residentIncomesDataset,
  ruralIncomeStatsDataset,
  livelihoodProjectsDataset,
  starRatingsDataset,
  clustersDataset,
  clusterMembersDataset,
  clusterMilestonesDataset,
  postingsDataset,
  villageFiguresDataset,
  ...tourDatasets,
]

/** Every kind of row of the ledger: what files bring, and what the program itself writes. */
export const ledgerDatasets: readonly Dataset[] = [...datasets, ...tourRecordDatasets]

/** Every measure, in the order in which screens offer them. */
export const measures: readonly Measure[] = [
  ...incomeMeasures,
  ...ratingMeasures,
  ...cooperativeMeasures,
  ...industryMeasures,
  ...projectMeasures,
  ...villageMeasures,
  ...clusterMeasures,
  ...postingMeasures,
  ...figureMeasures,
]

/** Every way to group villages, in the order in which screens offer them. */
export const groupKeys: readonly GroupKey[] = [
  ...placeGroupKeys,
  ...villageGroupKeys,
  ...incomeGroupKeys,
  ...ratingGroupKeys,
  ...cooperativeGroupKeys,
  ...industryGroupKeys,
  ...clusterGroupKeys,
  ...metricGroupKeys,
]

export { migrations }

useSchemaParts(entities, migrations)
useMeasures(measures)
useVillageFilters(measures, [...villageSelectors, ...clusterSelectors])
useGroupKeys(groupKeys)
