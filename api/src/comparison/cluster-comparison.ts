import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Cluster } from '../cluster/cluster.entity'
import { PeriodKeyScalar } from '../common/scalars'
import { Unit } from '../measure/measure-enums'
import { MetricInfo } from '../measure/metric-info'
import { VillageScope } from '../measure/village-scope'
import { ComparisonPoint, EffectInterval } from './comparison.types'
import { ComparisonDesign, ComparisonStep, PreTrendVerdict } from './comparison-enums'
import type { Comparison } from './make-comparison'
import { effectUnit } from './shown-numbers'

@ObjectType({
  description: 'Whether members and comparison villages moved alike before the base: what the design stands on.',
})
export class PreTrend {
  @Field(() => PreTrendVerdict, { simple: true, description: 'The verdict.' })
  verdict!: PreTrendVerdict

  @Field(() => [PeriodKeyScalar], { simple: true, description: 'Periods that it rests on; the base is the last.' })
  periods!: readonly string[]

  @Field(() => Int, { simple: true, description: 'Members with all of them.' })
  members!: number

  @Field(() => Int, { simple: true, description: 'Comparison villages with all of them.' })
  others!: number

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'How much faster members moved, a year, in the unit of the effect; null where it cannot be told.',
  })
  slope!: number | null

  @Field(() => EffectInterval, {
    simple: true,
    nullable: true,
    description: '95 % interval of it: where it is wide, that no difference was found says little.',
  })
  interval!: EffectInterval | null

  @Field(() => Float, { simple: true, nullable: true, description: 'Two-sided p-value of no difference.' })
  pValue!: number | null
}

@ObjectType({
  description:
    'A cluster against villages outside clusters, by difference in differences (domain.md §4.6). A description, no proof of effect.',
})
export class ClusterComparison {
  constructor(readonly source: Comparison) {}

  @Field(() => Cluster, { simple: true, description: 'The cluster.' })
  get cluster(): Cluster {
    return this.source.cluster
  }

  @Field(() => MetricInfo, { simple: true, description: 'The metric.' })
  get metric(): MetricInfo {
    return new MetricInfo(this.source.query.measure)
  }

  @Field(() => Unit, { simple: true, description: 'Unit of effects; of percents percentage points.' })
  get unit(): Unit {
    return effectUnit(this.source.query.measure)
  }

  @Field(() => ComparisonDesign, { simple: true, description: 'Whom members are compared with.' })
  get design(): ComparisonDesign {
    return this.source.query.design
  }

  @Field(() => ComparisonStep, {
    simple: true,
    description: 'What members and comparison villages have in common after widening.',
  })
  get step(): ComparisonStep {
    return this.source.group.step
  }

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The base.' })
  get base(): string {
    return this.source.query.base
  }

  @Field(() => VillageScope, { simple: true, description: 'Which villages count on both sides.' })
  get scope(): VillageScope {
    return this.source.query.scope
  }

  @Field(() => [ComparisonPoint], {
    simple: true,
    description: 'By period, oldest first, the base among them (an event study).',
  })
  get points(): ComparisonPoint[] {
    return this.source.points().map((point) => new ComparisonPoint(this.source, point))
  }

  @Field(() => ComparisonPoint, { simple: true, description: 'The latest period with data.' })
  get latest(): ComparisonPoint {
    return new ComparisonPoint(this.source, this.source.latest())
  }
}
