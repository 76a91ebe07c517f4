import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { periodRange } from '../common/period'
import { Place } from '../division/place'
import type { PlaceContext } from '../division/place-context'
import { Basis } from './basis'
import { Figure } from './figure'
import { FigureArgs, figureQuery, SeriesArgs } from './figure-args'
import { readFigureOnBasis } from './figure-on-basis'
import { forEachVillage, setSize } from './gather'
import type { MeasureContext } from './measure-context'
import { VillageScope } from './village-scope'

const BASIS = {
  defaultValue: 'RESTATED',
  description: 'By whose map; the change of a figure always compares both periods on the one map it stands on.',
} as const

/** What every place can tell in figures. */
@Resolver(() => Place)
export class PlaceFigureResolver {
  @FieldResolver(() => Figure, { description: 'A number of the place, computed from its villages.' })
  figure(
    @Root() place: Place,
    @Args() args: FigureArgs,
    @Arg('basis', () => Basis, BASIS) basis: Basis,
    @Ctx() { figures, maps }: MeasureContext & PlaceContext,
  ): Promise<Figure> {
    return readFigureOnBasis(figures, maps, place, figureQuery(args, args.period), basis)
  }

  @FieldResolver(() => [Figure], {
    description: 'The number over periods, oldest first; at most 120. Gaps stay, as figures without a value.',
  })
  series(
    @Root() place: Place,
    @Args() args: SeriesArgs,
    @Arg('basis', () => Basis, BASIS) basis: Basis,
    @Ctx() { figures, maps }: MeasureContext & PlaceContext,
  ): Promise<Figure[]> {
    return Promise.all(
      periodRange(args.from, args.to).map(({ key }) =>
        readFigureOnBasis(figures, maps, place, figureQuery(args, key), basis),
      ),
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
