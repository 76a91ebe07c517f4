import type DataLoader from 'dataloader'
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { DateScalar } from '../common/scalars'
import type { PlaceContext } from '../division/place-context'
import { Industry } from '../industry/industry.entity'
import type { IndustryContext } from '../industry/industry.loader'
import { LivelihoodProject } from '../project/livelihood-project.entity'
import type { ProjectContext } from '../project/project.loader'
import { Cluster } from './cluster.entity'
import type { ClusterContext } from './cluster.loader'
import { ON_DAY } from './cluster-members.resolver'
import { ClusterMilestone } from './cluster-milestone.entity'

type Context = ClusterContext & PlaceContext & IndustryContext & ProjectContext

/** What the members of a cluster have on a day, village after village. */
async function ofMembers<Row>(
  { clusterLoaders }: Context,
  { code }: Cluster,
  onDay: string,
  loader: DataLoader<number, Row[]>,
): Promise<Row[]> {
  const members = await clusterLoaders.membersOfCluster(onDay).load(code)
  const lists = await Promise.all(members.map(({ villageId }) => loader.load(villageId)))
  return lists.flat()
}

/** What members of a cluster do together and each for itself. */
@Resolver(() => Cluster)
export class ClusterWorkResolver {
  @FieldResolver(() => [ClusterMilestone], { description: 'Milestones, earliest first.' })
  milestones(@Root() { code }: Cluster, @Ctx() { clusterLoaders }: Context): Promise<ClusterMilestone[]> {
    return clusterLoaders.milestonesOfCluster.load(code)
  }

  @FieldResolver(() => [Industry], { description: 'Industries of the members on a day that are active on it.' })
  industries(
    @Root() cluster: Cluster,
    @Arg('on', () => DateScalar, ON_DAY) on: string | undefined,
    @Ctx() context: Context,
  ): Promise<Industry[]> {
    const onDay = on ?? todayInShanghai()
    return ofMembers(context, cluster, onDay, context.industryLoaders.industriesOfVillage(onDay))
  }

  @FieldResolver(() => [LivelihoodProject], { description: 'Livelihood projects of the members on a day.' })
  projects(
    @Root() cluster: Cluster,
    @Arg('on', () => DateScalar, ON_DAY) on: string | undefined,
    @Arg('year', () => Int, { nullable: true, description: 'Started, due or completed in it; default: all.' })
    year: number | undefined,
    @Ctx() context: Context,
  ): Promise<LivelihoodProject[]> {
    const onDay = on ?? todayInShanghai()
    return ofMembers(context, cluster, onDay, context.projectLoaders.projectsOfVillage(year ?? null))
  }
}
