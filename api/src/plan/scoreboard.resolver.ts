import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { AccessContext } from '../access/access-context'
import { parsePeriod } from '../common/period'
import { DateScalar, PeriodKeyScalar } from '../common/scalars'
import { wordedEnum } from '../common/worded-enum'
import { requirePlace } from '../division/find-place'
import { type Place, Village } from '../division/place'
import { PlaceLevel } from '../division/place-level'
import { findScoreRanking } from './find-score-ranking'
import { judgedTables, makeScoreboard } from './make-scoreboard'
import { boardOn, type PlanContext } from './plan-context'
import { PlanPeriodWrong } from './plan-errors'
import type { ScoreKey } from './rank-stability'
import { IndicatorScore, Scoreboard, ScoreRanking, VillageShortfall } from './score.types'
import { isLeftOut, SCORE_STATES } from './score-state'

export const ScoreKeyEnum = wordedEnum<ScoreKey>('ScoreKey', 'What scores are ranked by.', {
  TOTAL: { zh: '总分', en: 'The total' },
  D1: { zh: '村级党组织战斗力', en: 'Village Party organisation' },
  D2: { zh: '乡村产业发展', en: 'Industry' },
  D3: { zh: '村民生产生活条件', en: 'Living conditions' },
  D4: { zh: '乡村治理水平', en: 'Governance' },
  D5: { zh: '群众满意度', en: 'Satisfaction' },
})

@ArgsType()
class ScoreArgs {
  @Field(() => PeriodKeyScalar, { description: 'The year.' })
  period!: string

  @Field(() => String, {
    nullable: true,
    description: 'Version of the plan; default: the one in force at the end of the year.',
  })
  version?: string

  @Field(() => DateScalar, { nullable: true, description: 'The day whose map is meant; default: today.' })
  asOf?: string
}

@ArgsType()
class ScoreRankingArgs extends ScoreArgs {
  @Field(() => ScoreKeyEnum, { defaultValue: 'TOTAL', description: 'Rank by the total or by a dimension.' })
  by!: ScoreKey

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
}

function yearOf(period: string): number {
  const { kind, year } = parsePeriod(period)
  if (kind !== 'YEAR') throw new PlanPeriodWrong(period, year)
  return year
}

/** The scoreboard of a place in a year, by a version of the plan (null: the one in force at the end of the year). */
export async function scoreboardOf(
  context: PlanContext,
  place: Place,
  period: string,
  version: string | null,
): Promise<Scoreboard> {
  const year = yearOf(period)
  const board = await boardOn(context, place.map, version, `${year}-12-31`)
  return makeScoreboard(await judgedTables(board, year), place)
}

@Resolver(() => IndicatorScore)
export class ScoreboardResolver {
  @Query(() => Scoreboard, {
    description:
      'The five obvious improvements of a place in a year: dimensions, indicators, what each gives and costs.',
  })
  async scoreboard(
    @Arg('place', () => ID, { description: 'Code of the place.' }) code: string,
    @Args() { period, version, asOf }: ScoreArgs,
    @Ctx() context: PlanContext,
  ): Promise<Scoreboard> {
    return scoreboardOf(context, requirePlace(await context.maps.mapOn(asOf ?? null), code), period, version ?? null)
  }

  @Query(() => ScoreRanking, { description: 'Places ranked by the total or a dimension, with how firm each rank is.' })
  async scoreRanking(
    @Args() { period, version, list, level, within, by, asOf }: ScoreRankingArgs,
    @Ctx() context: PlanContext & AccessContext,
  ): Promise<ScoreRanking> {
    const map = await context.maps.mapOn(asOf ?? null)
    const set = { list: list ?? null, level: level ?? null, within: within ?? null }
    return findScoreRanking(context, map, set, { year: yearOf(period), version: version ?? null, by })
  }

  @FieldResolver(() => [VillageShortfall], {
    description: 'Villages that hold it back: missing ones, then those with the fewest points.',
  })
  villagesShort(
    @Root() { source }: IndicatorScore,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most so many, 1 to 500.' }) first: number,
  ): VillageShortfall[] {
    const { place, table, positions, at } = source
    const scores = table.indicators[at]
    if (!scores) return []
    const points = (position: number) => scores.points[position] as number
    const short = positions.filter(
      (position) => !isLeftOut(scores.states[position] as number) && points(position) !== 100,
    )
    const order = (position: number) => (Number.isNaN(points(position)) ? -1 : points(position))
    const listed = [...short].sort((one, other) => order(one) - order(other) || one - other)
    return listed.slice(0, Math.min(Math.max(first, 1), 500)).map((position) => ({
      village: new Village(place.map, table.scope.villages[position] as number),
      points: numberOrNull(points(position)),
      value: numberOrNull(scores.values[position] as number),
      state: SCORE_STATES[scores.states[position] as number] as VillageShortfall['state'],
    }))
  }
}

const numberOrNull = (value: number): number | null => (Number.isNaN(value) ? null : value)
