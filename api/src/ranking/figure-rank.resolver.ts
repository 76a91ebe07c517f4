import { Arg, Ctx, Field, FieldResolver, Float, ID, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { remember } from '../common/remember'
import type { DivisionMap } from '../division/division-map'
import { Place } from '../division/place'
import { isRegionLevel, PlaceLevel } from '../division/place-level'
import { Figure, type FigureQuery } from '../measure/figure'
import type { MeasureContext } from '../measure/measure-context'
import { type MeasureReader, yearBefore } from '../measure/measure-reader'
import { isOwn, peerMedian } from './peers'
import { type RankedPlace, rankPlaces } from './rank-places'
import { RankState } from './ranking-enums'
import { placesToRank, type RankedSet } from './ranking-places'

@ObjectType({ description: 'Where a place stands among others.' })
export class PlaceRank {
  @Field(() => Int, { simple: true, nullable: true, description: 'Standard competition rank; null when not ranked.' })
  rank!: number | null

  @Field(() => Boolean, { simple: true, description: 'Whether others share the rank (并列).' })
  tied!: boolean

  @Field(() => Int, { simple: true, description: 'Places that are ranked.' })
  of!: number

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Median of the places that are ranked, in the unit of the figure; null for fewer than five.',
  })
  median!: number | null

  @Field(() => RankState, { simple: true, description: 'Whether it is ranked, or why not.' })
  state!: RankState
}

@Resolver(() => Figure)
export class FigureRankResolver {
  @FieldResolver(() => PlaceRank, {
    nullable: true,
    description:
      'The rank of the place among the places of its level; null when it is not one of those ranked, as a village or a group.',
  })
  async rank(
    @Root() { subject: place, query }: Figure,
    @Arg('list', () => String, { nullable: true, description: 'Rank among the units of this list.' }) list:
      | string
      | undefined,
    @Arg('level', () => PlaceLevel, { nullable: true, description: 'Default: the level of the place.' })
    level: PlaceLevel | undefined,
    @Arg('within', () => ID, {
      nullable: true,
      description: 'Only inside the place with this code; default: all that the hub is about.',
    })
    within: string | undefined,
    @Ctx() { figures }: MeasureContext,
  ): Promise<PlaceRank | null> {
    if (!(place instanceof Place)) return null
    const rankedLevel = level ?? place.level
    if (!list && !isRegionLevel(rankedLevel)) return null
    const set = { list: list ?? null, level: rankedLevel, within: within ?? null }
    // Its rank is the same for all who may see the place: among all places, of which nothing else is told.
    const { map } = place
    const ranked = await rankedAmong(figures, isOwn(map, place) ? (map.territory?.whole ?? map) : map, set, query)
    const own = ranked.find((entry) => entry.place.code === place.code)
    if (!own) return null
    const among = ranked.filter(({ rank }) => rank !== null)
    const { rank, tied, state } = own
    return { rank, tied, state, of: among.length, median: peerMedian(among.map(({ value }) => value)) }
  }
}

/** Rankings of a request: a list of places that all ask for their rank costs one ranking. */
const rankings = new WeakMap<MeasureReader, Map<string, Promise<RankedPlace[]>>>()

function rankedAmong(
  figures: MeasureReader,
  map: DivisionMap,
  set: RankedSet,
  query: FigureQuery,
): Promise<RankedPlace[]> {
  const made = rankings.get(figures) ?? new Map<string, Promise<RankedPlace[]>>()
  rankings.set(figures, made)
  const { measure, period, stat, scope, atLeast, quantile, weight } = query
  const key = JSON.stringify([map.key, set, measure.key, period, stat, scope, atLeast, quantile, weight])
  return remember(made, key, () =>
    rankPlaces(figures, placesToRank(map, set).places, {
      ...query,
      orderBy: 'VALUE',
      direction: null,
      against: yearBefore(period),
    }),
  )
}
