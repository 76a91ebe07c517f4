import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { todayInShanghai } from '../common/calendar'
import { DateScalar } from '../common/scalars'
import { requirePlace } from '../division/find-place'
import { type Place, Region, ReportingUnit, Village } from '../division/place'
import { PlaceLevel } from '../division/place-level'
import { Figure } from '../measure/figure'
import { measureOf } from '../measure/metric'
import { readFigure } from '../measure/read-figure'
import { placesToRank } from '../ranking/ranking-places'
import { offsetPage } from '../selection/offset-page'
import { findObligations, type ObligationQuery, toObligation } from './find-obligations'
import { Obligation, ObligationConnection, ObligationSummary } from './obligation.types'
import { ObligationStatus } from './obligation-status'
import type { PlanBoard } from './plan-board'
import { boardOn, type PlanContext } from './plan-context'
import { RequirementUnknown } from './plan-errors'
import { summarizeObligations } from './summarize-obligations'

@ArgsType()
export class OnArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which one asks: what comes after does not count. Default: today.',
  })
  on?: string

  @Field(() => String, { nullable: true, description: 'Version of the plan; default: the one in force on the day.' })
  version?: string
}

@ArgsType()
export class ObligationArgs extends OnArgs {
  @Field(() => [ObligationStatus], { nullable: true, description: 'With one of these statuses; default: any.' })
  status?: ObligationStatus[]

  @Field(() => String, { nullable: true, description: 'Of one requirement, R01 to R74.' })
  requirement?: string

  @Field(() => DateScalar, { nullable: true, description: 'Due before this day, exclusive.' })
  dueBefore?: string

  @Field(() => Int, { defaultValue: 50, description: 'Obligations a page, 0 to 500.' })
  first!: number

  @Field(() => Int, { defaultValue: 0, description: 'Obligations to skip.' })
  offset!: number
}

@ArgsType()
class SummaryArgs extends OnArgs {
  @Field(() => PlaceLevel, {
    nullable: true,
    description: 'Level of the places inside; default: the next one that ranks.',
  })
  level?: PlaceLevel

  @Field(() => String, { nullable: true, description: 'Key of a list of reporting units to count by instead.' })
  list?: string
}

/** A page of the obligations of a place. */
export async function obligationsOf(
  context: PlanContext,
  place: Place,
  args: ObligationArgs,
): Promise<ObligationConnection> {
  const board = await boardOn(context, place.map, args.version ?? null, args.on ?? todayInShanghai())
  const found = await findObligations(board, { ...queryOf(board, place, args), seesLabels: context.seesLabels })
  return offsetPage(found, args.first, args.offset, (key) => toObligation(board, key))
}

@Resolver(() => Obligation)
export class ObligationResolver {
  @Query(() => ObligationConnection, {
    description: 'How supported villages stand with the duties of the plan: the most pressing first.',
  })
  async obligations(
    @Arg('place', () => ID, { description: 'Code of the place: a region, a reporting unit or a village.' })
    code: string,
    @Args() args: ObligationArgs,
    @Ctx() context: PlanContext,
  ): Promise<ObligationConnection> {
    return obligationsOf(context, requirePlace(await context.maps.mapOn(null), code), args)
  }

  @Query(() => ObligationSummary, {
    description: 'How a place stands with the duties of the plan: counts by status, requirement and place inside.',
  })
  async obligationSummary(
    @Arg('place', () => ID, { description: 'Code of the place.' }) code: string,
    @Args() { on, version, level, list }: SummaryArgs,
    @Ctx() context: PlanContext,
  ): Promise<ObligationSummary> {
    const map = await context.maps.mapOn(null)
    const place = requirePlace(map, code)
    const board = await boardOn(context, map, version ?? null, on ?? todayInShanghai())
    return summarizeObligations(board, place, placesInside(place, level ?? null, list ?? null), context.seesLabels)
  }

  @FieldResolver(() => Figure, {
    nullable: true,
    description: 'The figure that decided, with its sources; null where a day or nothing did.',
  })
  figure(
    @Root() { village, requirement, evidencePeriod }: Obligation,
    @Ctx() { figures }: PlanContext,
  ): Promise<Figure> | null {
    const { check } = requirement.requirement
    if (evidencePeriod === null || check === null || !('metric' in check)) return null
    const measure = measureOf(check.metric)
    if (measure.periodKind === 'YEAR' ? evidencePeriod.length !== 4 : evidencePeriod.length === 4) return null
    return readFigure(figures, village, { measure, period: evidencePeriod, stat: 'MEAN', scope: 'ALL', atLeast: null })
  }
}

function queryOf(
  board: PlanBoard,
  place: Place,
  { status, requirement, dueBefore }: ObligationArgs,
): Omit<ObligationQuery, 'seesLabels'> {
  const known = board.sources.plan.requirements.some(({ id }) => id === requirement)
  // A variable left empty arrives as null.
  if (requirement != null && !known) throw new RequirementUnknown(requirement)
  return {
    within: place.villageSet,
    statuses: status ?? [],
    requirement: requirement ?? null,
    dueBefore: dueBefore ?? null,
  }
}

/** Places to count by: units of a list, a level inside, or the next level down; none inside a township or village. */
function placesInside(place: Place, level: PlaceLevel | null, list: string | null): readonly Place[] {
  if (list !== null) return placesToRank(place.map, { list, level: null, within: null }).places
  if (place instanceof Village) return []
  const isLowest = place instanceof Region && place.level === 'TOWNSHIP'
  if (isLowest && level === null) return []
  if (place instanceof ReportingUnit || place instanceof Region)
    return placesToRank(place.map, { list: null, level, within: place.code }).places
  return []
}
