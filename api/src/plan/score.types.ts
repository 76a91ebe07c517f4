import { Field, Float, Int, ObjectType } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { Place, Village } from '../division/place'
import { FigureState } from '../measure/measure-enums'
import { RankState } from '../ranking/ranking-enums'
import { isEnough, type PlaceScore } from './aggregate-scores'
import { changeOf, Improvement } from './improvement'
import { IndicatorInfo, PlanInfo } from './plan.types'
import { DimensionInfo } from './plan-parts.types'
import { ScoreState } from './score-state'
import type { ScoreTable } from './score-table'

@ObjectType({
  description:
    'A score of 0 to 100 points of a place: the plain mean of its supported villages, one vote each (domain.md §4).',
})
export class Score {
  constructor(
    private readonly now: PlaceScore,
    private readonly base: PlaceScore,
    private readonly judged: Improvement | null,
  ) {}

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Points; null where no village has a score: no score, never 0.',
  })
  get score(): number | null {
    return this.now.score
  }

  @Field(() => Float, { simple: true, nullable: true, description: 'The score if everything missing stood at 0.' })
  get low(): number | null {
    return this.now.low
  }

  @Field(() => Float, { simple: true, nullable: true, description: 'The score if everything missing stood at 100.' })
  get high(): number | null {
    return this.now.high
  }

  @Field(() => Int, { simple: true, description: 'Villages with a score.' })
  get villages(): number {
    return this.now.villages
  }

  @Field(() => Int, { simple: true, description: 'Villages of which anything is due.' })
  get expected(): number {
    return this.now.expected
  }

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Weights with a value of weights that should have one, percent; null where nothing is due.',
  })
  get coverage(): number | null {
    return this.now.coverage
  }

  @Field(() => FigureState, { simple: true, description: 'Insufficient below 80 percent coverage: shown, not ranked.' })
  get state(): FigureState {
    if (this.now.coverage === null) return 'NOT_DUE'
    if (this.now.score === null) return 'NOT_REPORTED'
    return isEnough(this.now) ? 'REPORTED' : 'INSUFFICIENT_COVERAGE'
  }

  @Field(() => Float, { simple: true, nullable: true, description: 'The score in the baseline year of the round.' })
  get baseline(): number | null {
    return this.base.score
  }

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Points now less points in the baseline year; null where either is missing.',
  })
  get change(): number | null {
    return changeOf(this.now, this.base)
  }

  @Field(() => Improvement, {
    simple: true,
    nullable: true,
    description: 'Whether it improved obviously (R01); null for the total.',
  })
  get improvement(): Improvement | null {
    return this.judged
  }
}

@ObjectType({ description: 'A village that holds an indicator back.' })
export class VillageShortfall {
  @Field(() => Village, { simple: true, description: 'The village.' })
  village!: Village

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Its points, 0 to 100; null where nothing is reported.',
  })
  points!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'The figure that was scored, in the unit of the metric; null where it is no single figure.',
  })
  value!: number | null

  @Field(() => ScoreState, { simple: true, description: 'Scored, or missing.' })
  state!: ScoreState
}

/** Where an indicator's villages are found. */
export interface IndicatorSource {
  readonly place: Place
  readonly table: ScoreTable
  readonly positions: Int32Array
  /** Which indicator of the table. */
  readonly at: number
}

@ObjectType({ description: 'An indicator of a place: how far it is met and what it costs.' })
export class IndicatorScore {
  @Field(() => IndicatorInfo, { simple: true, description: 'The indicator.' })
  indicator!: IndicatorInfo

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Mean points of the villages scored, 0 to 100; null for none.',
  })
  points!: number | null

  @Field(() => Int, { simple: true, description: 'Villages that are scored.' })
  scored!: number

  @Field(() => Int, { simple: true, description: 'Villages that should have a value and have none.' })
  missing!: number

  @Field(() => Int, { simple: true, description: 'Villages scored below 100.' })
  short!: number

  @Field(() => Float, {
    simple: true,
    description: 'Points of the total that it gives; over all indicators they add up to the total.',
  })
  gained!: number

  @Field(() => Float, {
    simple: true,
    description: 'Points of the total that it costs; over all indicators they add up to 100 less the total.',
  })
  lost!: number

  /** The table, the villages and the place in the table that `villagesShort` is read from. */
  readonly source!: IndicatorSource
}

@ObjectType({ description: 'A dimension of a place with its indicators.' })
export class DimensionScore {
  @Field(() => DimensionInfo, { simple: true, description: 'The dimension.' })
  dimension!: DimensionInfo

  @Field(() => Score, { simple: true, description: 'Its score.' })
  score!: Score

  @Field(() => [IndicatorScore], { simple: true, description: 'Its indicators, in the order of the plan.' })
  indicators!: IndicatorScore[]
}

@ObjectType({ description: 'The five obvious improvements of a place in a year, taken apart.' })
export class Scoreboard {
  @Field(() => PlanInfo, { simple: true, description: 'The version of the plan that it rests on.' })
  plan!: PlanInfo

  @Field(() => Place, { simple: true, description: 'The place.' })
  place!: Place

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The year.' })
  period!: string

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The year that changes are told against.' })
  baselinePeriod!: string

  @Field(() => Int, { simple: true, description: 'Supported villages of the place.' })
  villages!: number

  @Field(() => Score, { simple: true, description: 'The total: dimensions by their weights.' })
  total!: Score

  @Field(() => [DimensionScore], { simple: true, description: 'The five dimensions.' })
  dimensions!: DimensionScore[]
}

@ObjectType({ description: 'The ranks that a place could take.' })
export class RankSpan {
  @Field(() => Int, { simple: true, description: 'Best rank.' })
  best!: number

  @Field(() => Int, { simple: true, description: 'Worst rank.' })
  worst!: number
}

@ObjectType({ description: 'A place in a ranking by scores.' })
export class ScoreRankingEntry {
  @Field(() => Place, { simple: true, description: 'The place.' })
  place!: Place

  @Field(() => Int, { simple: true, nullable: true, description: 'Standard competition rank; null when not ranked.' })
  rank!: number | null

  @Field(() => Boolean, { simple: true, description: 'Whether others share the rank (并列).' })
  tied!: boolean

  @Field(() => RankState, { simple: true, description: 'Whether it is ranked, or why not.' })
  state!: RankState

  @Field(() => Int, { simple: true, nullable: true, description: 'Rank a year before less rank now: positive is up.' })
  rankChange!: number | null

  @Field(() => Boolean, { simple: true, description: 'Fewer than five supported villages (样本少).' })
  fewVillages!: boolean

  @Field(() => Score, { simple: true, description: 'The total.' })
  total!: Score

  @Field(() => [DimensionScore], { simple: true, description: 'The five dimensions.' })
  dimensions!: DimensionScore[]

  @Field(() => RankSpan, {
    simple: true,
    nullable: true,
    description:
      'Ranks it could take if what is missing, here and elsewhere, stood at 0 or at 100; null when not ranked.',
  })
  rankByMissing!: RankSpan | null

  @Field(() => RankSpan, {
    simple: true,
    nullable: true,
    description:
      'Ranks it takes when each indicator weight is moved by 20 percent up and down, one at a time; null when not ranked.',
  })
  rankByWeights!: RankSpan | null

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether its rank stays when weights are moved; a rank that flips is marked ±.',
  })
  stable!: boolean
}

@ObjectType({
  description:
    'Places ranked by a total or a dimension. Places with too little coverage stand at the end without a rank.',
})
export class ScoreRanking {
  @Field(() => PlanInfo, { simple: true, description: 'The version of the plan that it rests on.' })
  plan!: PlanInfo

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The year.' })
  period!: string

  @Field(() => PeriodKeyScalar, {
    simple: true,
    nullable: true,
    description: 'The year whose ranks `rankChange` compares with; null when nothing is ranked there.',
  })
  previousPeriod!: string | null

  @Field(() => [ScoreRankingEntry], {
    simple: true,
    description: 'Ranked places first, then the others; equal ones by code.',
  })
  entries!: ScoreRankingEntry[]

  @Field(() => Int, { simple: true, description: 'Places with a rank.' })
  ranked!: number

  @Field(() => Int, { simple: true, description: 'Places in all.' })
  total!: number

  @Field(() => Int, {
    simple: true,
    description: 'Places that are counted in the ranks and not listed, because they lie outside your territory.',
  })
  heldBack!: number
}
