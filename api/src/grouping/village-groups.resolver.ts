import type { GraphQLResolveInfo } from 'graphql'
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { DateScalar, PeriodKeyScalar } from '../common/scalars'
import { Figure } from '../measure/figure'
import { figureQuery } from '../measure/figure-args'
import { growthQuery } from '../measure/growth-args'
import { measureOf } from '../measure/metric'
import { readFigure } from '../measure/read-figure'
import { readGrowth } from '../measure/read-growth'
import { VillageGrowth } from '../measure/village-growth'
import { VillageScope } from '../measure/village-scope'
import { VillageWhere } from '../selection/village-where'
import { ContributionArgs, GroupFigureArgs, GroupGrowthArgs, GroupHaving, GroupOrder } from './group-inputs'
import { GrowthContribution } from './growth-contribution'
import { makeGroups } from './make-groups'
import { readContribution } from './read-contribution'
import { VillageGroup, VillageGroups } from './village-group'
import type { GroupingContext } from './village-grouping'

@ArgsType()
class VillageGroupsArgs {
  @Field(() => PeriodKeyScalar, { description: 'The period of keys and numbers that name none.' })
  period!: string

  @Field(() => VillageWhere, { nullable: true, description: 'Which villages are grouped; default: all.' })
  where?: VillageWhere

  @Field(() => VillageScope, {
    defaultValue: 'ALL',
    description: 'Which villages count; supported ones as of the period.',
  })
  scope!: VillageScope

  @Field(() => String, { nullable: true, description: 'Key of the list that `key { reportingUnit }` means.' })
  list?: string

  @Field(() => [GroupHaving], { nullable: true, description: 'Which groups are told of; all must hold.' })
  having?: GroupHaving[]

  @Field(() => [GroupOrder], { nullable: true, description: 'In which order; default: by key.' })
  orderBy?: GroupOrder[]

  @Field(() => Int, {
    defaultValue: 100,
    description: 'Groups to tell of one by one, 1 to 1000; the others are the rest.',
  })
  first!: number

  @Field(() => Int, {
    nullable: true,
    description:
      'No number is told that fewer villages stand behind. Default and least: 5; where all keys are places 1.',
  })
  minVillages?: number

  @Field(() => DateScalar, { nullable: true, description: 'The day whose map is meant; default: today.' })
  asOf?: string
}

@Resolver(() => VillageGroup)
export class VillageGroupsResolver {
  @Query(() => VillageGroups, {
    description:
      'Villages in groups. The fields selected under `groups { key { … } }` are the grouping; without any, all villages are one group.',
  })
  villageGroups(
    @Args() { where, list, having, orderBy, minVillages, asOf, ...rest }: VillageGroupsArgs,
    @Ctx() context: GroupingContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<VillageGroups> {
    const query = {
      ...rest,
      where: where ?? {},
      list: list ?? null,
      having: having ?? [],
      orderBy: orderBy ?? [],
      minVillages: minVillages ?? null,
      asOf: asOf ?? null,
    }
    return makeGroups(context, query, info)
  }

  @FieldResolver(() => Figure, {
    description: 'A number of the group, computed from its villages. SUPPRESSED where too few stand behind it.',
  })
  async figure(
    @Root() { grouping, row }: VillageGroup,
    @Args() args: GroupFigureArgs,
    @Ctx() { figures }: GroupingContext,
  ): Promise<Figure> {
    const subject = await grouping.subjectOf(row, args.where ?? null)
    const query = figureQuery(args, args.period ?? grouping.periodFor(measureOf(args.metric)))
    return readFigure(figures, subject, query)
  }

  @FieldResolver(() => VillageGrowth, {
    description: 'How the villages of the group grew, each on its own: mean, median, spread of village growths.',
  })
  async growth(
    @Root() { grouping, row }: VillageGroup,
    @Args() args: GroupGrowthArgs,
    @Ctx() { figures }: GroupingContext,
  ): Promise<VillageGrowth> {
    const subject = await grouping.subjectOf(row, args.where ?? null)
    return readGrowth(figures, subject, growthQuery(args, args.period ?? grouping.periodFor(measureOf(args.metric))))
  }

  @FieldResolver(() => GrowthContribution, {
    description: 'What the group gave to the growth of the total, on the villages that report in both periods.',
  })
  contribution(
    @Root() { grouping, row }: VillageGroup,
    @Args() { metric, period, against, scope, where }: ContributionArgs,
    @Ctx() { figures }: GroupingContext,
  ): Promise<GrowthContribution> {
    const measure = measureOf(metric)
    return readContribution(figures, grouping, row, {
      measure,
      period: period ?? grouping.periodFor(measure),
      scope,
      against: against ?? null,
      where: where ?? null,
    })
  }
}
