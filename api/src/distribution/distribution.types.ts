import { Arg, Field, Float, Int, ObjectType } from 'type-graphql'
import { percentOf } from '../common/percent-of'
import { PeriodKeyScalar } from '../common/scalars'
import { type Measure, shownValue } from '../measure/measure'
import { Unit } from '../measure/measure-enums'
import { MetricInfo } from '../measure/metric-info'
import { PeriodParts } from '../measure/period-parts'
import { giniInPlace, type Sample, sumOf } from '../measure/statistics'
import { countAtTarget } from '../measure/target-edge'
import type { Bands } from './bands'
import { requireCount } from './distribution-errors'
import { type LorenzShare, lorenzOf } from './lorenz'
import { quantileOf } from './quantile'

@ObjectType('Bin', { description: 'Villages whose value lies from one edge to the next.' })
export class Bin {
  @Field(() => Float, { simple: true, nullable: true, description: 'Lower edge, inclusive; null: no lower edge.' })
  from!: number | null

  @Field(() => Float, { simple: true, nullable: true, description: 'Upper edge, exclusive; null: no upper edge.' })
  to!: number | null

  @Field(() => Int, { simple: true, description: 'Villages in the bin.' })
  villages!: number

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Percent of the villages with a value; null when there is none.',
  })
  share!: number | null
}

@ObjectType('LorenzPoint', { description: 'A point of a Lorenz curve.' })
export class LorenzPoint implements LorenzShare {
  @Field(() => Float, { simple: true, description: 'Percent of the villages, those with least first.' })
  villages!: number

  @Field(() => Float, { simple: true, description: 'Percent of the total that they hold together.' })
  total!: number
}

/** What a distribution is told from. Values are stored units. */
export interface Spread {
  readonly measure: Measure
  readonly period: string
  readonly bands: Bands
  readonly bins: Bin[]
  readonly sample: Sample
  readonly reported: number
  readonly expected: number
}

const NUMBER_OR_NONE = { simple: true, nullable: true } as const

@ObjectType('Distribution', { description: 'How the villages of a place spread over a metric.' })
export class Distribution {
  /** Sorting is for those who ask for quantiles or shares. */
  private ascending: Float64Array | null = null

  constructor(private readonly spread: Spread) {}

  @Field(() => MetricInfo, { simple: true, description: 'The metric.' })
  get metric(): MetricInfo {
    return new MetricInfo(this.spread.measure)
  }

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })
  get period(): string {
    return this.spread.period
  }

  @Field(() => PeriodParts, {
    simple: true,
    nullable: true,
    description: 'What a longer period is made from; null when the metric is reported by such periods.',
  })
  parts?: PeriodParts | null

  @Field(() => Unit, { simple: true, description: 'Unit of edges, quantiles and mean.' })
  get unit(): Unit {
    return this.spread.measure.unit
  }

  @Field(() => [Bin], {
    simple: true,
    description:
      'Bins in ascending order; together they hold every village with a value. The target is always an edge.',
  })
  get bins(): Bin[] {
    return this.spread.bins
  }

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether the target was none of the edges that were asked for, and was added to them.',
  })
  get targetAdded(): boolean {
    return this.spread.bands.targetAdded
  }

  @Field(() => Float, { ...NUMBER_OR_NONE, description: 'Smallest value; null when no village has a value.' })
  get min(): number | null {
    return this.quantile(0)
  }

  @Field(() => Float, { ...NUMBER_OR_NONE, description: 'A tenth of the villages has at most this much.' })
  get p10(): number | null {
    return this.quantile(0.1)
  }

  @Field(() => Float, { ...NUMBER_OR_NONE, description: 'A quarter of the villages has at most this much.' })
  get p25(): number | null {
    return this.quantile(0.25)
  }

  @Field(() => Float, { ...NUMBER_OR_NONE, description: 'Median; null when no village has a value.' })
  get median(): number | null {
    return this.quantile(0.5)
  }

  @Field(() => Float, { ...NUMBER_OR_NONE, description: 'A quarter of the villages has at least this much.' })
  get p75(): number | null {
    return this.quantile(0.75)
  }

  @Field(() => Float, { ...NUMBER_OR_NONE, description: 'A tenth of the villages has at least this much.' })
  get p90(): number | null {
    return this.quantile(0.9)
  }

  @Field(() => Float, { ...NUMBER_OR_NONE, description: 'Largest value; null when no village has a value.' })
  get max(): number | null {
    return this.quantile(1)
  }

  @Field(() => Float, {
    ...NUMBER_OR_NONE,
    description: 'Mean; of a rate the sum of numerators over that of denominators.',
  })
  get mean(): number | null {
    const { measure, sample } = this.spread
    const { values, parts } = sample
    if (values.length === 0) return null
    return shownValue(measure, parts ? parts.numerator / parts.denominator : sumOf(values) / values.length)
  }

  @Field(() => Float, {
    ...NUMBER_OR_NONE,
    description:
      'Gini coefficient, 0 where all villages have the same; null where a value is negative, all are zero, or it is a rate or a yes.',
  })
  get gini(): number | null {
    const gini = this.adds ? giniInPlace(this.sorted()) : Number.NaN
    return Number.isNaN(gini) ? null : gini
  }

  @Field(() => [LorenzPoint], {
    description: 'The Lorenz curve from (0, 0) to (100, 100); empty where the Gini coefficient is null.',
  })
  lorenz(
    @Arg('points', () => Int, { defaultValue: 101, description: 'Points of the curve, 2 to 1,001.' }) points: number,
  ): LorenzPoint[] {
    requireCount('points', points, 2, 1_001)
    return this.adds ? lorenzOf(this.sorted(), points - 1) : []
  }

  @Field(() => Int, { simple: true, description: 'Villages with a value.' })
  get reported(): number {
    return this.spread.reported
  }

  @Field(() => Int, {
    simple: true,
    description: 'Of those the ones in no bin, because too few answers stand behind their rate to tell it.',
  })
  get withheld(): number {
    return this.spread.reported - this.spread.sample.values.length
  }

  @Field(() => Int, { simple: true, description: 'Villages that should have one.' })
  get expected(): number {
    return this.spread.expected
  }

  @Field(() => Float, {
    ...NUMBER_OR_NONE,
    description: 'Reported of expected villages, percent; null where none is expected.',
  })
  get coverage(): number | null {
    const { reported, expected } = this.spread
    return percentOf(reported, expected)
  }

  @Field(() => Int, {
    ...NUMBER_OR_NONE,
    description: 'Villages that reach the target; null where there is none.',
  })
  get atTarget(): number | null {
    const { measure, sample } = this.spread
    return countAtTarget(measure, sample.values)
  }

  private get adds(): boolean {
    const { kind } = this.spread.measure
    return kind === 'AMOUNT' || kind === 'LEVEL'
  }

  private sorted(): Float64Array {
    this.ascending ??= this.spread.sample.values.slice().sort()
    return this.ascending
  }

  private quantile(quantile: number): number | null {
    const sorted = this.sorted()
    return sorted.length === 0 ? null : shownValue(this.spread.measure, quantileOf(sorted, quantile))
  }
}
