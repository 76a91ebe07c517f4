import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { DomainError } from '../common/domain-error'
import { DateScalar } from '../common/scalars'
import { DivisionVersion } from './division-version.entity'
import { findPlace, refuseOutside } from './find-place'
import { Place, Region, ReportingUnit, ReportingUnitList, Village } from './place'
import type { OtherPlaces, PlaceContext } from './place-context'
import { isRegionLevel, PlaceLevel } from './place-level'
import { searchPlaces } from './search-places'

const AS_OF = { nullable: true, description: 'The day whose map is meant; default: today.' } as const

/** No more places are looked up at once, and no list of children is longer. */
const MAX_PLACES = 2_000

@Resolver()
export class PlaceResolver {
  @Query(() => Place, {
    nullable: true,
    description: 'The place with a code on the map of a day; null when there is none.',
  })
  async place(
    @Arg('code', () => ID, { description: 'Code; see `Place.code`.' }) code: string,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: string | undefined,
    @Ctx() context: PlaceContext & OtherPlaces,
  ): Promise<Place | null> {
    const map = await context.maps.mapOn(asOf ?? null)
    return findPlace(map, code) ?? (await context.otherPlace(code, asOf ?? null)) ?? refuseOutside(map, code)
  }

  @Query(() => [Place], {
    nullable: 'items',
    description: 'Places by their codes, in the order asked; null where there is none. At most 2,000.',
  })
  async places(
    @Arg('codes', () => [ID], { description: 'Codes; see `Place.code`.' }) codes: string[],
    @Arg('asOf', () => DateScalar, AS_OF) asOf: string | undefined,
    @Ctx() context: PlaceContext & OtherPlaces,
  ): Promise<(Place | null)[]> {
    const map = await context.maps.mapOn(asOf ?? null)
    const asked = codes.slice(0, MAX_PLACES)
    return Promise.all(asked.map((code) => findPlace(map, code) ?? context.otherPlace(code, asOf ?? null)))
  }

  @Query(() => [Place], {
    description: 'Places whose name contains, or whose code begins with, a text; regions first.',
  })
  async searchPlaces(
    @Arg('text', () => String, { description: 'What to look for.' }) text: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most so many, 1 to 100.' }) first: number,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: string | undefined,
    @Ctx() { maps }: PlaceContext,
  ): Promise<Place[]> {
    return searchPlaces(await maps.mapOn(asOf ?? null), text, Math.min(Math.max(first, 1), 100))
  }

  @Query(() => Region, {
    nullable: true,
    description:
      'The place that the hub is about: the lowest region that holds every village; null before any division is loaded.',
  })
  async home(
    @Arg('asOf', () => DateScalar, AS_OF) asOf: string | undefined,
    @Ctx() { maps }: PlaceContext,
  ): Promise<Region | null> {
    const map = await maps.mapOn(asOf ?? null)
    return map.home && new Region(map, map.home)
  }

  @Query(() => [ReportingUnitList], { description: 'Lists of reporting units on the map of today.' })
  async reportingUnitLists(@Ctx() { maps }: PlaceContext): Promise<ReportingUnitList[]> {
    const map = await maps.mapOn(null)
    return map.unitLists.map((list) => new ReportingUnitList(map, list))
  }
}

@Resolver(() => ReportingUnitList)
export class ReportingUnitListResolver {
  @FieldResolver(() => [ReportingUnit], { description: 'Its units by administrative code, functional areas last.' })
  async units(
    @Root() { map: today, list }: ReportingUnitList,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: string | undefined,
    @Ctx() { maps }: PlaceContext,
  ): Promise<ReportingUnit[]> {
    const map = asOf ? await maps.mapOn(asOf) : today
    const units = map.unitLists.find(({ key }) => key === list.key)?.units ?? []
    return units.map((unit) => new ReportingUnit(map, unit))
  }
}

@Resolver(() => Region)
export class RegionResolver {
  @FieldResolver(() => [Place], {
    description:
      'Places of a level inside it, by code; default: the next level down. At most 2,000: use `villages` for more.',
  })
  children(
    @Root() { map, region }: Region,
    @Arg('level', () => PlaceLevel, { nullable: true, description: 'The level; default: the next one down.' })
    level: PlaceLevel | undefined,
  ): Place[] {
    if (level === undefined && region.children.length > 0) return region.children.map((child) => new Region(map, child))
    if (level !== undefined && isRegionLevel(level))
      return map.regionsOf(level, region).map((child) => new Region(map, child))
    if (level === 'REPORTING_UNIT' || level === 'CLUSTER') return []
    const { start, end } = region
    if (end - start > MAX_PLACES) throw new TooManyChildren(region.name, end - start)
    return Array.from({ length: end - start }, (_, offset) => new Village(map, start + offset))
  }

  @FieldResolver(() => [DivisionVersion], { description: 'What it was called and coded over time, earliest first.' })
  versions(@Root() { region }: Region, @Ctx() { divisionLoaders }: PlaceContext): Promise<DivisionVersion[]> {
    return divisionLoaders.versionsOfDivision.load(region.id)
  }
}

@Resolver(() => Village)
export class VillageVersionsResolver {
  @FieldResolver(() => [DivisionVersion], { description: 'What it was called and coded over time, earliest first.' })
  versions(@Root() village: Village, @Ctx() { divisionLoaders }: PlaceContext): Promise<DivisionVersion[]> {
    return divisionLoaders.versionsOfDivision.load(village.id)
  }
}

class TooManyChildren extends DomainError {
  constructor(name: string, count: number) {
    super('TOO_MANY_CHILDREN', {
      zh: `${name}有 ${count} 个村，请用 villages 分页读取。`,
      en: `${name} has ${count} villages; read them by pages with villages.`,
    })
  }
}
