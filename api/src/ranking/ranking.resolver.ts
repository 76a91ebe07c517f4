import { Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql'
import { DateScalar, PeriodKeyScalar } from '../common/scalars'
import type { PlaceContext } from '../division/place-context'
import { PlaceLevel } from '../division/place-level'
import { FigureArgs, figureQuery } from '../measure/figure-args'
import { yearBefore } from '../measure/measure-reader'
import { SortDirection } from '../selection/village-order'
import { findRanking, type RankingSources } from './find-ranking'
import type { RankQuery } from './rank-places'
import { Ranking } from './ranking'
import { RankingOrder } from './ranking-enums'
import type { RankedSet } from './ranking-places'

@ArgsType()
export class RankingArgs extends FigureArgs {
  @Field(() => RankingOrder, { defaultValue: 'VALUE', description: 'Rank by value or by change.' })
  orderBy!: RankingOrder

  @Field(() => SortDirection, { nullable: true, description: 'Which end is first; default: the better one.' })
  direction?: SortDirection

  @Field(() => PeriodKeyScalar, {
    nullable: true,
    description: 'The period that changes are told against; default: the year before.',
  })
  against?: string

  @Field(() => PlaceLevel, {
    nullable: true,
    description: 'Level of the places; default: counties, inside a county townships.',
  })
  level?: PlaceLevel

  @Field(() => String, {
    nullable: true,
    description: 'Key of a list of reporting units, to rank these instead of a level.',
  })
  list?: string

  @Field(() => ID, {
    nullable: true,
    description: 'Code of the place to stay inside; default: all that the hub is about.',
  })
  within?: string

  @Field(() => DateScalar, { nullable: true, description: 'The day whose map is meant; default: today.' })
  asOf?: string
}

export const rankedSet = ({ list, level, within }: RankingArgs): RankedSet => ({
  list: list ?? null,
  level: level ?? null,
  within: within ?? null,
})

export const rankQuery = (args: RankingArgs): RankQuery => ({
  ...figureQuery(args, args.period),
  orderBy: args.orderBy,
  direction: args.direction ?? null,
  against: args.against ?? yearBefore(args.period),
})

@Resolver()
export class RankingResolver {
  @Query(() => Ranking, {
    description:
      'Places ranked by a figure or by its change. Places with too little coverage stand at the end without a rank.',
  })
  async ranking(@Args() args: RankingArgs, @Ctx() context: RankingSources & PlaceContext): Promise<Ranking> {
    const map = await context.maps.mapOn(args.asOf ?? null)
    return findRanking(context, map, rankedSet(args), rankQuery(args))
  }
}
