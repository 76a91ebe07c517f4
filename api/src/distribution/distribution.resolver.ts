import { Arg, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql'
import { parsePeriod } from '../common/period'
import { PeriodKeyScalar } from '../common/scalars'
import { Place } from '../division/place'
import type { PlaceContext } from '../division/place-context'
import type { MeasureContext } from '../measure/measure-context'
import { Metric, measureOf } from '../measure/metric'
import { periodPartsOf } from '../measure/period-parts'
import { VillageScope } from '../measure/village-scope'
import { computeCorrelation } from './compute-correlation'
import { computeDistribution } from './compute-distribution'
import { computeHeaping } from './compute-heaping'
import { computeTransitions, type Presence } from './compute-transitions'
import { Correlation, MetricInPeriod } from './correlation.types'
import { Distribution } from './distribution.types'
import { requireCount, requireEdges, requireHeapingArguments } from './distribution-errors'
import { Heaping } from './heaping.types'
import { Transitions } from './transitions.types'

const SCOPE = { defaultValue: 'ALL', description: 'Which villages count.' } as const
const EDGES = {
  nullable: true,
  description:
    'Edges between bands in the unit of the metric, rising, at most 50; default: its usual bands. The target is added.',
} as const

/** How the villages of a place spread, moved, go together and heap. */
@Resolver(() => Place)
export class DistributionResolver {
  @FieldResolver(() => Distribution, { description: 'How the villages of the place spread over a metric.' })
  async distribution(
    @Root() place: Place,
    @Arg('metric', () => Metric, { description: 'The metric.' }) metric: string,
    @Arg('period', () => PeriodKeyScalar, { description: 'The period.' }) period: string,
    @Arg('edges', () => [Float], EDGES) edges: number[] | undefined,
    @Arg('scope', () => VillageScope, SCOPE) scope: VillageScope,
    @Ctx() { figures }: MeasureContext,
  ): Promise<Distribution> {
    if (edges) requireEdges(edges)
    const column = await figures.column(place.map, measureOf(metric), period)
    const mask = await figures.mask(place.map, scope, period)
    const parts = periodPartsOf(column, figures)
    return Object.assign(computeDistribution(column, place.villageSet, mask, edges ?? null), { parts })
  }

  @FieldResolver(() => Transitions, {
    description: 'Which villages of the place moved between the bands of a metric, and which cannot be compared.',
  })
  async transitions(
    @Root() place: Place,
    @Arg('metric', () => Metric, { description: 'The metric.' }) metric: string,
    @Arg('from', () => PeriodKeyScalar, { description: 'The first period.' }) from: string,
    @Arg('to', () => PeriodKeyScalar, { description: 'The second period.' }) to: string,
    @Arg('edges', () => [Float], EDGES) edges: number[] | undefined,
    @Arg('scope', () => VillageScope, {
      defaultValue: 'ALL',
      description: 'Which villages count, by the second period.',
    })
    scope: VillageScope,
    @Ctx() { figures, maps }: MeasureContext & PlaceContext,
  ): Promise<Transitions> {
    if (edges) requireEdges(edges)
    const { map, villageSet } = place
    const measure = measureOf(metric)
    const [current, base] = await figures.comparable(map, measure, to, from)
    const before = { column: base, wasThere: await presence(maps, place, from) }
    const after = { column: current, wasThere: await presence(maps, place, to) }
    const mask = await figures.mask(map, scope, to)
    const made = computeTransitions(map, before, after, villageSet, mask, edges ?? null)
    return { ...made, parts: periodPartsOf(current, figures) }
  }

  @FieldResolver(() => Correlation, { description: 'How two metrics go together over the villages of the place.' })
  async correlation(
    @Root() place: Place,
    @Arg('x', () => MetricInPeriod, { description: 'One metric in a period.' }) x: MetricInPeriod,
    @Arg('y', () => MetricInPeriod, { description: 'The other metric in a period.' }) y: MetricInPeriod,
    @Arg('scope', () => VillageScope, {
      defaultValue: 'ALL',
      description: 'Which villages count, by the period of y.',
    })
    scope: VillageScope,
    @Arg('sample', () => Int, { defaultValue: 200, description: 'Points of the picture at most, 0 to 2,000.' })
    sample: number,
    @Ctx() { figures }: MeasureContext,
  ): Promise<Correlation> {
    requireCount('sample', sample, 0, 2_000)
    const { map, villageSet } = place
    const [one, other] = [
      await figures.column(map, measureOf(x.metric), x.period),
      await figures.column(map, measureOf(y.metric), y.period),
    ]
    const mask = await figures.mask(map, scope, y.period)
    const made = computeCorrelation(map, one, other, villageSet, mask, sample)
    return { ...made, xParts: periodPartsOf(one, figures), yParts: periodPartsOf(other, figures) }
  }

  @FieldResolver(() => Heaping, {
    description: 'How many villages of the place stand suspiciously just above a point or on round numbers.',
  })
  async heaping(
    @Root() place: Place,
    @Arg('metric', () => Metric, { description: 'The metric.' }) metric: string,
    @Arg('period', () => PeriodKeyScalar, { description: 'The period.' }) period: string,
    @Arg('at', () => [Float], {
      nullable: true,
      description:
        'Points to look at in the unit of the metric, at most 50; default: the target and the edges of its usual bands, zero left out.',
    })
    at: number[] | undefined,
    @Arg('width', () => Float, {
      nullable: true,
      description:
        'Width of the window in the unit of the metric. Default: a twentieth of the point for money; at zero, and for anything else, a fortieth of the way from P10 to P90.',
    })
    width: number | undefined,
    @Arg('scope', () => VillageScope, SCOPE) scope: VillageScope,
    @Ctx() { figures }: MeasureContext,
  ): Promise<Heaping> {
    requireHeapingArguments(at ?? null, width ?? null)
    const column = await figures.column(place.map, measureOf(metric), period)
    const mask = await figures.mask(place.map, scope, period)
    const made = computeHeaping(column, place.villageSet, mask, { at: at ?? null, width: width ?? null })
    return { ...made, parts: periodPartsOf(column, figures) }
  }
}

/** Which villages were on the map on the last day of a period. Before the first list nobody can say: all count as there. */
async function presence(maps: PlaceContext['maps'], { map }: Place, period: string): Promise<Presence> {
  const then = await maps.mapOn(parsePeriod(period).endsOn)
  if (then.villageCount === 0 || then === map) return () => true
  return (index) => then.villageIndexById(map.villageIds[index] as number) >= 0
}
