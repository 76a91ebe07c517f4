import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { DateScalar } from '../common/scalars'
import { Village } from '../division/place'
import type { PlaceContext } from '../division/place-context'
import { villageOfId } from '../division/village-of-id'
import { Cluster } from './cluster.entity'
import type { ClusterContext } from './cluster.loader'
import { clustersWithin } from './clusters-within'

type Context = ClusterContext & PlaceContext

@Resolver(() => Cluster)
export class ClusterResolver {
  @Query(() => [Cluster], {
    description: 'Clusters by code: all that are known; of a day or inside a place those with a member then and there.',
  })
  async clusters(
    @Arg('within', () => ID, { nullable: true, description: 'Code of a place.' }) within: string | undefined,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day whose map and members are meant; default: today, clusters without a member too.',
    })
    asOf: string | undefined,
    @Ctx() context: Context,
  ): Promise<Cluster[]> {
    const map = await context.maps.mapOn(asOf ?? null)
    return clustersWithin(context, map, within ?? null, asOf ?? null)
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
  leadVillage(@Root() { leadVillageId }: Cluster, @Ctx() context: Context): Promise<Village | null> | null {
    return leadVillageId === null ? null : villageOfId(context, leadVillageId)
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
