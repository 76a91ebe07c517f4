import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { DateScalar } from '../common/scalars'
import { requirePlace } from '../division/find-place'
import { Village } from '../division/place'
import type { PlaceContext } from '../division/place-context'
import { forEachVillage } from '../measure/gather'
import { Cluster } from './cluster.entity'
import type { ClusterContext } from './cluster.loader'

type Context = ClusterContext & PlaceContext

@Resolver(() => Cluster)
export class ClusterResolver {
  @Query(() => [Cluster], { description: 'Clusters by code; inside a place those with a member there today.' })
  async clusters(
    @Arg('within', () => ID, { nullable: true, description: 'Code of a place.' }) within: string | undefined,
    @Ctx() { clusterLoaders, maps }: Context,
  ): Promise<Cluster[]> {
    const clusters = await clusterLoaders.allClusters()
    if (!within) return clusters
    const map = await maps.mapOn(null)
    const inside = new Set<number>()
    forEachVillage(requirePlace(map, within).villageSet, null, (index) => inside.add(map.villageIds[index] as number))
    const members = await clusterLoaders.membersOfCluster(todayInShanghai()).loadMany(clusters.map(({ code }) => code))
    return clusters.filter((_, index) => {
      const list = members[index]
      if (list instanceof Error) throw list
      return list?.some(({ villageId }) => inside.has(villageId))
    })
  }

  @Query(() => Cluster, { nullable: true, description: 'The cluster with a code; null when there is none.' })
  cluster(
    @Arg('code', () => ID, { description: 'Code given by the bureau.' }) code: string,
    @Ctx() { clusterLoaders }: Context,
  ): Promise<Cluster | null> {
    return clusterLoaders.clusterByCode.load(code)
  }

  @FieldResolver(() => Village, {
    nullable: true,
    description: 'The village that leads; null when none is named or it is not on the map of today.',
  })
  async leadVillage(@Root() { leadVillageId }: Cluster, @Ctx() { maps }: Context): Promise<Village | null> {
    if (leadVillageId === null) return null
    const map = await maps.mapOn(null)
    const index = map.villageIndexById(leadVillageId)
    return index < 0 ? null : new Village(map, index)
  }

  @FieldResolver(() => [Village], { description: 'Members on a day, by code.' })
  async members(
    @Root() { code }: Cluster,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Default: today.' }) onDay: string | undefined,
    @Ctx() { clusterLoaders, maps }: Context,
  ): Promise<Village[]> {
    const map = await maps.mapOn(onDay ?? null)
    const members = await clusterLoaders.membersOfCluster(onDay ?? todayInShanghai()).load(code)
    const indexes = members.map(({ villageId }) => map.villageIndexById(villageId)).filter((index) => index >= 0)
    return indexes.sort((one, other) => one - other).map((index) => new Village(map, index))
  }
}

@Resolver(() => Village)
export class VillageClusterResolver {
  @FieldResolver(() => Cluster, {
    nullable: true,
    description: 'The cluster that the village is in on a day; null when in none.',
  })
  async cluster(
    @Root() village: Village,
    @Arg('on', () => DateScalar, { nullable: true, description: 'Default: today.' }) onDay: string | undefined,
    @Ctx() { clusterLoaders }: ClusterContext,
  ): Promise<Cluster | null> {
    const membership = await clusterLoaders.clusterOfVillage(onDay ?? todayInShanghai()).load(village.id)
    return membership?.cluster ?? null
  }
}
