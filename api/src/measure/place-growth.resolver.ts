import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { Place } from '../division/place'
import { GrowthArgs, growthQuery } from './growth-args'
import type { MeasureContext } from './measure-context'
import { readGrowth } from './read-growth'
import { VillageGrowth } from './village-growth'

@Resolver(() => Place)
export class PlaceGrowthResolver {
  @FieldResolver(() => VillageGrowth, {
    description: 'How the villages of the place grew, each on its own: mean, median, spread of village growths.',
  })
  growth(
    @Root() place: Place,
    @Args() args: GrowthArgs,
    @Arg('period', () => PeriodKeyScalar, { description: 'The period.' }) period: string,
    @Ctx() { figures }: MeasureContext,
  ): Promise<VillageGrowth> {
    return readGrowth(figures, place, growthQuery(args, period))
  }
}
