import { AuditResolver } from '../access/audit/audit.resolver'
import { peopleResolvers } from '../access/resolvers'
import { ClusterResolver, VillageClusterResolver } from '../cluster/cluster.resolver'
import { ClusterEditResolver } from '../cluster/cluster-edit.resolver'
import { ClusterEnteredResolver } from '../cluster/cluster-entered.resolver'
import { ClusterMembersResolver } from '../cluster/cluster-members.resolver'
import { ClusterWorkResolver } from '../cluster/cluster-work.resolver'
import { ClusterComparisonFieldResolver, ClusterComparisonResolver } from '../comparison/comparison.resolver'
import { ComparisonPointResolver } from '../comparison/comparison-point.resolver'
import { ClusterLeagueResolver } from '../comparison/league.resolver'
import { CooperativeResolver, VillageCooperativeResolver } from '../cooperative/cooperative.resolver'
import { DistributionResolver } from '../distribution/distribution.resolver'
import {
  PlaceResolver,
  RegionResolver,
  ReportingUnitListResolver,
  VillageVersionsResolver,
} from '../division/place.resolver'
import { VillageGroupKeyResolver } from '../grouping/village-group-key'
import { VillageGroupsResolver } from '../grouping/village-groups.resolver'
import {
  CollectiveIncomeResolver,
  RegionIncomeResolver,
  ResidentIncomeResolver,
  RuralIncomeStatResolver,
  VillageIncomeResolver,
} from '../income/income.resolver'
import { IndustryResolver, VillageIndustryResolver } from '../industry/industry.resolver'
import { HubResolver } from '../intake/hub.resolver'
import { FigureResolver } from '../measure/figure.resolver'
import { MetricInfoResolver } from '../measure/metric-info.resolver'
import { FigureTimeResolver, PeriodPartsResolver } from '../measure/period-parts.resolver'
import { PlaceFigureResolver } from '../measure/place-figure.resolver'
import { PlaceGrowthResolver } from '../measure/place-growth.resolver'
import { ClusterPlanResolver } from '../plan/cluster-plan.resolver'
import { ObligationResolver } from '../plan/obligation.resolver'
import { PlanResolver } from '../plan/plan.resolver'
import { ScoreboardResolver } from '../plan/scoreboard.resolver'
import { PostingResolver, VillagePostingResolver } from '../posting/posting.resolver'
import { LivelihoodProjectResolver, VillageProjectResolver } from '../project/project.resolver'
import { FigureRankResolver } from '../ranking/figure-rank.resolver'
import { RankingResolver } from '../ranking/ranking.resolver'
import { StarRatingResolver, VillageRatingResolver } from '../rating/rating.resolver'
import { RegionVillagesResolver, ReportingUnitVillagesResolver, VillagesResolver } from '../selection/villages.resolver'
import { tourResolvers } from '../tour/resolvers'
import { VillageProfileResolver, VillageRegistryResolver } from '../village/village.resolver'

/** Every resolver of the API. */
export const resolvers = [
  HubResolver,
  PlaceResolver,
  RegionResolver,
  ReportingUnitListResolver,
  VillageVersionsResolver,
  PlaceFigureResolver,
  PlaceGrowthResolver,
  FigureResolver,
  FigureTimeResolver,
  PeriodPartsResolver,
  MetricInfoResolver,
  DistributionResolver,
  VillageRegistryResolver,
  VillageIncomeResolver,
  CollectiveIncomeResolver,
  RegionIncomeResolver,
  VillageCooperativeResolver,
  VillageIndustryResolver,
  VillageProjectResolver,
  VillageRatingResolver,
  CooperativeResolver,
  IndustryResolver,
  LivelihoodProjectResolver,
  ResidentIncomeResolver,
  RuralIncomeStatResolver,
  StarRatingResolver,
  VillageProfileResolver,
  ClusterResolver,
  ClusterMembersResolver,
  ClusterEnteredResolver,
  ClusterWorkResolver,
  ClusterPlanResolver,
  ClusterComparisonFieldResolver,
  ClusterComparisonResolver,
  ComparisonPointResolver,
  ClusterLeagueResolver,
  VillageClusterResolver,
  ClusterEditResolver,
  PostingResolver,
  VillagePostingResolver,
  VillagesResolver,
  RegionVillagesResolver,
  ReportingUnitVillagesResolver,
  PlanResolver,
  ScoreboardResolver,
  ObligationResolver,
  VillageGroupsResolver,
  VillageGroupKeyResolver,
  RankingResolver,
  FigureRankResolver,
  ...tourResolvers,
  AuditResolver,
  ...peopleResolvers,
] as const
