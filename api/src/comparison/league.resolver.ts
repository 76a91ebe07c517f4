import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import { clustersWithin } from '../cluster/clusters-within'
import { PeriodKeyScalar } from '../common/scalars'
import { comparisonQuery, DesignArgs } from './comparison-args'
import type { ComparisonContext } from './comparison-frame'
import { ClusterLeague } from './league.types'
import { makeLeague } from './make-league'

@Resolver()
export class ClusterLeagueResolver {
  @Query(() => ClusterLeague, {
    description:
      'All clusters by their difference in differences, with p-values corrected for looking at many. A description, no proof of effect.',
  })
  async clusterLeague(
    @Args() args: DesignArgs,
    @Arg('period', () => PeriodKeyScalar, { description: 'The period that is told against the base.' }) period: string,
    @Arg('within', () => ID, { nullable: true, description: 'Only clusters with a member in this place then.' })
    within: string | undefined,
    @Ctx() context: ComparisonContext,
  ): Promise<ClusterLeague> {
    const map = await context.maps.mapOn(args.asOf ?? null)
    const clusters = await clustersWithin(context, map, within ?? null, args.asOf ?? null)
    return makeLeague(context, map, clusters, comparisonQuery({ ...args, periods: [period] }), period)
  }
}
