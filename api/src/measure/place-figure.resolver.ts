import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { periodRange } from '../common/period'
import { Place } from '../division/place'
import { Figure } from './figure'
import { FigureArgs, figureQuery, SeriesArgs } from './figure-args'
import { forEachVillage, setSize } from './gather'
import type { MeasureContext } from './measure-context'
import { readFigure } from './read-figure'
import { VillageScope } from './village-scope'

/** What every place can tell in figures. */
@Resolver(() => Place)
export class PlaceFigureResolver {
  @FieldResolver(() => Figure, { description: 'A number of the place, computed from its villages.' })
  figure(@Root() place: Place, @Args() args: FigureArgs, @Ctx() { figures }: MeasureContext): Promise<Figure> {
    return readFigure(figures, place, figureQuery(args, args.period))
  }

  @FieldResolver(() => [Figure], {
    description: 'The number over periods, oldest first; at most 120. Gaps stay, as figures without a value.',
  })
  series(@Root() place: Place, @Args() args: SeriesArgs, @Ctx() { figures }: MeasureContext): Promise<Figure[]> {
    return Promise.all(
      periodRange(args.from, args.to).map(({ key }) => readFigure(figures, place, figureQuery(args, key))),
    )
  }

  @FieldResolver(() => Int, { description: 'Village-level units of the place; supported ones as of the current year.' })
  async villageCount(
    @Root() place: Place,
    @Arg('scope', () => VillageScope, { defaultValue: 'ALL', description: 'Which villages count.' })
    scope: VillageScope,
    @Ctx() { figures }: MeasureContext,
  ): Promise<number> {
    const mask = await figures.mask(place.map, scope, todayInShanghai().slice(0, 4))
    if (mask === null) return setSize(place.villageSet)
    let count = 0
    forEachVillage(place.villageSet, mask, () => count++)
    return count
  }
}
