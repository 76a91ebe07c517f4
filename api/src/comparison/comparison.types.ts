import { Field, Float, Int, ObjectType } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { Unit } from '../measure/measure-enums'
import type { PeriodComparison, Side } from './compare-period'
import { ClusterPhase, ComparisonState } from './comparison-enums'
import type { Comparison } from './make-comparison'
import { coverageOf, effectUnit, meanUnit, shownMean } from './shown-numbers'

@ObjectType({
  description:
    'One side of a comparison in a period: the villages with both periods, each with one vote; of rates the mean of the rates of villages.',
})
export class ComparisonSide {
  constructor(
    private readonly comparison: Comparison,
    private readonly side: Side,
  ) {}

  @Field(() => Float, { simple: true, nullable: true, description: 'Mean in the period; null where there is none.' })
  get mean(): number | null {
    return shownMean(this.comparison.query.measure, this.side.now)
  }

  @Field(() => Float, { simple: true, nullable: true, description: 'Mean of the same villages at the base.' })
  get baseline(): number | null {
    return shownMean(this.comparison.query.measure, this.side.base)
  }

  @Field(() => Float, { simple: true, nullable: true, description: 'The one less the other.' })
  get change(): number | null {
    return shownMean(this.comparison.query.measure, this.side.now - this.side.base)
  }

  @Field(() => Unit, { simple: true, description: 'Unit of the means.' })
  get unit(): Unit {
    return meanUnit(this.comparison.query.measure)
  }

  @Field(() => Int, { simple: true, description: 'Villages that are compared.' })
  get villages(): number {
    return this.side.compared
  }

  @Field(() => Int, { simple: true, description: 'Villages that should have reported the period.' })
  get expected(): number {
    return this.side.expected
  }

  @Field(() => Float, { simple: true, nullable: true, description: 'The one of the other, percent.' })
  get coverage(): number | null {
    return coverageOf(this.side)
  }
}

@ObjectType({ description: 'The effects that the numbers do not rule out.' })
export class EffectInterval {
  @Field(() => Float, { simple: true, nullable: true, description: 'Lower end; null: unbounded, too few villages.' })
  low!: number | null

  @Field(() => Float, { simple: true, nullable: true, description: 'Upper end; null: unbounded, too few villages.' })
  high!: number | null

  @Field(() => Float, { simple: true, description: 'In so many of a hundred comparisons it holds the truth: 95.' })
  confidencePercent!: number

  @Field(() => Unit, { simple: true, description: 'Unit of the ends.' })
  unit!: Unit
}

@ObjectType({
  description:
    'How often clusters in which nothing happened would look as this one does: neighbouring villages outside clusters, as many as it has members, drawn by lot and compared by the same design.',
})
export class PlaceboTest {
  @Field(() => Float, {
    simple: true,
    nullable: true,
    description:
      'Share of pseudo-clusters, the real one counted in, that lie as far out: by effect over its standard error; null: too few villages.',
  })
  pValue!: number | null

  @Field(() => Int, { simple: true, description: 'Pseudo-clusters that could be compared.' })
  draws!: number

  @Field(() => [Float], { simple: true, description: 'Their effects, ascending, in the unit of the effect.' })
  effects!: number[]
}

@ObjectType({ description: 'A cluster against its comparison villages in a period.' })
export class ComparisonPoint {
  constructor(
    readonly comparison: Comparison,
    readonly point: PeriodComparison,
  ) {}

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })
  get period(): string {
    return this.point.pair.period.key
  }

  @Field(() => ClusterPhase, { simple: true, description: 'Before, during or after the cluster.' })
  get phase(): ClusterPhase {
    return this.point.phase
  }

  @Field(() => ComparisonState, { simple: true, description: 'Whether an effect is told, or why not.' })
  get state(): ComparisonState {
    return this.point.state
  }

  @Field(() => ComparisonSide, { simple: true, description: 'The members that count in the period.' })
  get members(): ComparisonSide {
    return new ComparisonSide(this.comparison, this.point.members)
  }

  @Field(() => ComparisonSide, {
    simple: true,
    description: 'Villages outside clusters, each kind weighing as much as it weighs among the members.',
  })
  get others(): ComparisonSide {
    return new ComparisonSide(this.comparison, this.point.others)
  }

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description:
      'Difference in differences: change of the members less change of the others; null where refused. A description, no proof of effect.',
  })
  get effect(): number | null {
    return shownMean(this.comparison.query.measure, this.point.effect)
  }

  @Field(() => Unit, { simple: true, description: 'Unit of the effect.' })
  get unit(): Unit {
    return effectUnit(this.comparison.query.measure)
  }
}
