import { Field, Float, Int, ObjectType } from 'type-graphql'
import { DomainError } from '../common/domain-error'
import { PeriodKeyScalar } from '../common/scalars'
import type { VillageSet } from '../division/place'
import type { Column } from './column'
import { gather, type VillageMask } from './gather'
import { type Measure, shownValue, storedValue } from './measure'
import { Unit } from './measure-enums'
import { MetricInfo } from './metric-info'
import { countAtLeast, maxOf, medianInPlace, minOf, sumOf } from './statistics'

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

@ObjectType('Distribution', { description: 'How the villages of a place spread over a metric.' })
export class Distribution {
  @Field(() => MetricInfo, { simple: true, description: 'The metric.' })
  metric!: MetricInfo

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })
  period!: string

  @Field(() => Unit, { simple: true, description: 'Unit of edges, median and mean.' })
  unit!: Unit

  @Field(() => [Bin], {
    simple: true,
    description: 'Bins in ascending order; together they hold every village with a value.',
  })
  bins!: Bin[]

  @Field(() => Float, { simple: true, nullable: true, description: 'Median; null when no village has a value.' })
  median!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Mean; of a rate the sum of numerators over that of denominators.',
  })
  mean!: number | null

  @Field(() => Int, { simple: true, description: 'Villages with a value.' })
  reported!: number

  @Field(() => Int, { simple: true, description: 'Villages that should have one.' })
  expected!: number

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Reported of expected villages, percent; null where none is expected.',
  })
  coverage!: number | null

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Villages that reach the target; null where there is none.',
  })
  atTarget!: number | null
}

/** Edges asked for must rise. Refuses with `EDGES_INVALID`. */
export function requireEdges(edges: readonly number[]): void {
  const rising = edges.every((edge, index) => index === 0 || edge > (edges[index - 1] as number))
  if (edges.length >= 1 && edges.length <= 50 && rising) return
  throw new DomainError('EDGES_INVALID', {
    zh: '分组边界应有1至50个，从小到大，不重复。',
    en: 'Edges must be 1 to 50 numbers, each larger than the one before.',
  })
}

/** Spreads some villages of a column over bins. Edges are shown units; default: the usual bands, else ten even steps. */
export function computeDistribution(
  column: Column,
  set: VillageSet,
  mask: VillageMask,
  asked: readonly number[] | null,
): Distribution {
  const { measure, period } = column
  const { sample, reported, expected } = gather(column, set, mask)
  const { values, parts } = sample
  const edges = asked ?? measure.bandEdges ?? evenEdges(measure, values)
  const mean = parts ? parts.numerator / parts.denominator : sumOf(values) / values.length
  const shown = (stored: number) => (values.length === 0 ? null : shownValue(measure, stored))
  return Object.assign(new Distribution(), {
    metric: new MetricInfo(measure),
    period,
    unit: measure.unit,
    bins: countBins(measure, values, edges),
    median: shown(medianInPlace(values)),
    mean: shown(mean),
    reported,
    expected,
    coverage: expected === 0 ? null : (100 * reported) / expected,
    atTarget: measure.target === undefined ? null : countAtLeast(values, storedValue(measure, measure.target)),
  })
}

function countBins(measure: Measure, values: Float64Array, edges: readonly number[]): Bin[] {
  const limits = edges.map((edge) => storedValue(measure, edge))
  const counts = new Array<number>(edges.length + 1).fill(0)
  for (const value of values) {
    let bin = 0
    while (bin < limits.length && value >= (limits[bin] as number)) bin++
    counts[bin] = (counts[bin] as number) + 1
  }
  const bins = counts.map((villages, index) => ({
    from: edges[index - 1] ?? null,
    to: edges[index] ?? null,
    villages,
    share: values.length === 0 ? null : (100 * villages) / values.length,
  }))
  return bins
}

/** Ten steps of a round width over what there is, with an edge on the target. */
function evenEdges(measure: Measure, values: Float64Array): readonly number[] {
  if (values.length === 0) return [measure.target ?? 0]
  const [least, most] = [shownValue(measure, minOf(values)), shownValue(measure, maxOf(values))]
  const width = roundUp((most - least) / 10)
  const first = Math.floor(least / width) + 1
  const edges = Array.from({ length: 9 }, (_, index) => (first + index) * width).filter((edge) => edge <= most)
  const wanted = measure.target === undefined ? edges : [...edges, measure.target]
  return wanted.length === 0 ? [least] : [...new Set(wanted)].sort((one, other) => one - other)
}

/** The next 1, 2 or 5 times a power of ten; 1 for no width at all. */
function roundUp(width: number): number {
  if (width <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(width))
  const step = [1, 2, 5, 10].find((candidate) => candidate * power >= width) ?? 10
  return step * power
}
