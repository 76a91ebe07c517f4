import type { GraphQLResolveInfo } from 'graphql'
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { DateScalar, PeriodKeyScalar } from '../common/scalars'
import { Figure } from '../measure/figure'
import { figureQuery } from '../measure/figure-args'
import { measureOf } from '../measure/metric'
import { readFigure } from '../measure/read-figure'
import { VillageScope } from '../measure/village-scope'
import { VillageWhere } from '../selection/village-where'
import { GroupFigureArgs, GroupHaving, GroupOrder } from './group-inputs'
import { makeGroups } from './make-groups'
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
}
