import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { DateScalar } from '../common/scalars'
import type { MapRegion } from '../division/division-map'
import { Region, Village } from '../division/place'
import type { PlaceContext } from '../division/place-context'
import { Cluster } from './cluster.entity'
import type { ClusterContext } from './cluster.loader'
import { ClusterPlace, memberIndexes } from './cluster-place'

type Context = ClusterContext & PlaceContext

export const ON_DAY = { nullable: true, description: 'The day on which membership counts; default: today.' } as const

@ObjectType({ description: "A village's time in a cluster." })
export class ClusterMembership {
  @Field(() => Village, { simple: true, description: 'The village, on the map of today.' })
  village!: Village

  @Field(() => DateScalar, { simple: true, description: 'First day in the cluster, inclusive.' })
  joinedOn!: string

  @Field(() => DateScalar, {
    simple: true,
    nullable: true,
    description: 'Day on which it left and no longer counts; null while in the cluster.',
  })
  leftOn!: string | null
}

/** The cluster with its members on a day. */
export async function placeOfCluster(
  { clusterLoaders, maps }: Context,
  cluster: Cluster,
  onDay: string | undefined,
): Promise<ClusterPlace> {
  const map = await maps.mapOn(onDay ?? null)
  const members = await clusterLoaders.membersOfCluster(onDay ?? todayInShanghai()).load(cluster.code)
  return new ClusterPlace(map, cluster, memberIndexes(map, members))
}

/** Regions of a level that hold members, by code: in the order of the members, for maps number villages by code. */
function regionsOf({ map, members }: ClusterPlace, level: 'COUNTY' | 'TOWNSHIP'): Region[] {
  const regions = new Set<MapRegion>()
  for (const index of members) {
    let region: MapRegion | null = map.townshipOf[index] ?? null
    while (region !== null && region.level !== level) region = region.parent
    if (region) regions.add(region)
  }
  return [...regions].map((region) => new Region(map, region))
}

@Resolver(() => Cluster)
export class ClusterMembersResolver {
  @FieldResolver(() => ClusterPlace, {
    description: 'The cluster as a place, for every figure that places have: its members on a day.',
  })
  place(
    @Root() cluster: Cluster,
    @Arg('on', () => DateScalar, ON_DAY) onDay: string | undefined,
    @Ctx() context: Context,
  ): Promise<ClusterPlace> {
    return placeOfCluster(context, cluster, onDay)
  }

  @FieldResolver(() => [ClusterMembership], {
    description: 'Who was a member when, past and present, earliest first; villages of the map of today.',
  })
  async memberships(@Root() { code }: Cluster, @Ctx() { clusterLoaders, maps }: Context): Promise<ClusterMembership[]> {
    const map = await maps.mapOn(null)
    const rows = await clusterLoaders.membershipsOfCluster.load(code)
    return rows.flatMap(({ villageId, joinedOn, leftOn }) => {
      const index = map.villageIndexById(villageId)
      return index < 0 ? [] : [{ village: new Village(map, index), joinedOn, leftOn }]
    })
  }

  @FieldResolver(() => [Region], { description: 'Counties with a member on a day, by code.' })
  async counties(
    @Root() cluster: Cluster,
    @Arg('on', () => DateScalar, ON_DAY) onDay: string | undefined,
    @Ctx() context: Context,
  ): Promise<Region[]> {
    return regionsOf(await placeOfCluster(context, cluster, onDay), 'COUNTY')
  }

  @FieldResolver(() => [Region], { description: 'Townships with a member on a day, by code.' })
  async townships(
    @Root() cluster: Cluster,
    @Arg('on', () => DateScalar, ON_DAY) onDay: string | undefined,
    @Ctx() context: Context,
  ): Promise<Region[]> {
    return regionsOf(await placeOfCluster(context, cluster, onDay), 'TOWNSHIP')
  }
}
