import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { DateScalar } from '../common/scalars'
import type { Reader } from '../db/database'
import type { DivisionMap } from '../division/division-map'
import { Region, ReportingUnit } from '../division/place'
import type { PlaceContext } from '../division/place-context'
import type { MeasureContext } from '../measure/measure-context'
import { selectVillages } from './select-villages'
import { pageOf, VillageConnection } from './village-connection'
import { VillageOrder } from './village-order'
import { VillageWhere } from './village-where'

@ArgsType()
class VillagesArgs {
  @Field(() => VillageWhere, { nullable: true, description: 'Which villages; default: all.' })
  where?: VillageWhere

  @Field(() => [VillageOrder], { nullable: true, description: 'In which order; default: by code.' })
  orderBy?: VillageOrder[]

  @Field(() => Int, { defaultValue: 50, description: 'Villages a page, 0 to 500.' })
  first!: number

  @Field(() => String, { nullable: true, description: 'Read on after this cursor.' })
  after?: string

  @Field(() => Int, { defaultValue: 0, description: 'Villages to skip, after the cursor when there is one.' })
  offset!: number
}

type SelectionContext = MeasureContext & PlaceContext & { readonly db: Reader }

async function listVillages(
  { figures, db }: SelectionContext,
  map: DivisionMap,
  { where, orderBy, first, after, offset }: VillagesArgs,
  onDay = todayInShanghai(),
): Promise<VillageConnection> {
  // A variable of null is handed on as null, and means what leaving it out means.
  const asked = { where: where ?? {}, orderBy: orderBy ?? [] }
  const ordered = await selectVillages({ figures, db, map, ...asked, onDay })
  return pageOf(map, ordered, { first, after: after ?? null, offset })
}

@Resolver()
export class VillagesResolver {
  @Query(() => VillageConnection, { description: 'Villages by condition, in an order, a page at a time.' })
  async villages(
    @Args() args: VillagesArgs,
    @Arg('asOf', () => DateScalar, { nullable: true, description: 'The day whose map is meant; default: today.' })
    asOf: string | undefined,
    @Ctx() context: SelectionContext,
  ): Promise<VillageConnection> {
    return listVillages(context, await context.maps.mapOn(asOf ?? null), args, asOf)
  }
}

@Resolver(() => Region)
export class RegionVillagesResolver {
  @FieldResolver(() => VillageConnection, { description: 'Villages of the region.' })
  villages(
    @Root() region: Region,
    @Args() args: VillagesArgs,
    @Ctx() context: SelectionContext,
  ): Promise<VillageConnection> {
    return listVillages(context, region.map, within(region, args))
  }
}

@Resolver(() => ReportingUnit)
export class ReportingUnitVillagesResolver {
  @FieldResolver(() => VillageConnection, { description: 'Villages of the unit.' })
  villages(
    @Root() unit: ReportingUnit,
    @Args() args: VillagesArgs,
    @Ctx() context: SelectionContext,
  ): Promise<VillageConnection> {
    return listVillages(context, unit.map, within(unit, args))
  }
}

/** The place itself bounds its villages; a condition inside it may bound them further only by other means. */
const within = (place: Region | ReportingUnit, args: VillagesArgs): VillagesArgs => ({
  ...args,
  where: { ...args.where, within: place.code },
})
