import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ClusterPlace } from '../cluster/cluster-place'
import { todayInShanghai } from '../common/calendar'
import { PeriodKeyScalar } from '../common/scalars'
import { ObligationArgs, OnArgs, obligationsOf } from './obligation.resolver'
import { ObligationConnection, ObligationSummary } from './obligation.types'
import { boardOn, type PlanContext } from './plan-context'
import { Scoreboard } from './score.types'
import { scoreboardOf } from './scoreboard.resolver'
import { summarizeObligations } from './summarize-obligations'

/** What the plan says of a cluster: of those of its members that are supported units. */
@Resolver(() => ClusterPlace)
export class ClusterPlanResolver {
  @FieldResolver(() => Scoreboard, { description: 'The five obvious improvements of its supported members in a year.' })
  scoreboard(
    @Root() place: ClusterPlace,
    @Arg('period', () => PeriodKeyScalar, { description: 'The year.' }) period: string,
    @Arg('version', () => String, {
      nullable: true,
      description: 'Version of the plan; default: the one in force at the end of the year.',
    })
    version: string | undefined,
    @Ctx() context: PlanContext,
  ): Promise<Scoreboard> {
    return scoreboardOf(context, place, period, version ?? null)
  }

  @FieldResolver(() => ObligationConnection, {
    description: 'How its supported members stand with the duties of the plan: the most pressing first.',
  })
  obligations(
    @Root() place: ClusterPlace,
    @Args() args: ObligationArgs,
    @Ctx() context: PlanContext,
  ): Promise<ObligationConnection> {
    return obligationsOf(context, place, args)
  }

  @FieldResolver(() => ObligationSummary, { description: 'Counts of these duties by status and by requirement.' })
  async obligationSummary(
    @Root() place: ClusterPlace,
    @Args() { on, version }: OnArgs,
    @Ctx() context: PlanContext,
  ): Promise<ObligationSummary> {
    const board = await boardOn(context, place.map, version ?? null, on ?? todayInShanghai())
    return summarizeObligations(board, place, [], context.seesLabels)
  }
}
