import { Field, Float, ObjectType } from 'type-graphql'
import type { PeriodKind } from '../common/period'
import { wordedEnum } from '../common/worded-enum'
import type { Measure } from './measure'
import { Direction, Statistic, Unit } from './measure-enums'
import { Metric } from './metric'
import { TimeRule } from './time-rule'

export const PeriodKindEnum = wordedEnum<PeriodKind>('PeriodKind', 'How long a period is.', {
  YEAR: { zh: '年度', en: 'Calendar year' },
  HALF_YEAR: { zh: '半年', en: 'Calendar half-year' },
  QUARTER: { zh: '季度', en: 'Calendar quarter' },
  MONTH: { zh: '月', en: 'Calendar month' },
})

@ObjectType('MetricInfo', {
  description: 'Everything about a metric: what it says, how it is computed, where it stands in the plan.',
})
export class MetricInfo {
  constructor(readonly measure: Measure) {}

  @Field(() => Metric, { simple: true, description: 'The metric.' })
  get metric(): string {
    return this.measure.key
  }

  @Field(() => Unit, { simple: true, description: 'Unit of its values.' })
  get unit(): Unit {
    return this.measure.unit
  }

  @Field(() => Direction, { simple: true, description: 'Which way it improves.' })
  get direction(): Direction {
    return this.measure.direction
  }

  @Field(() => PeriodKindEnum, { simple: true, description: 'The kind of period it is reported by.' })
  get periodKind(): PeriodKind {
    return this.measure.periodKind
  }

  @Field(() => TimeRule, { simple: true, description: 'How a longer period is computed from its parts.' })
  get timeRule(): TimeRule {
    return this.measure.timeRule
  }

  @Field(() => Statistic, { simple: true, description: 'The statistic that is shown unless another is asked for.' })
  get defaultStat(): Statistic {
    return this.measure.defaultStat
  }

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Clause of the plan, for example 三.3; null where the plan has none.',
  })
  get clause(): string | null {
    return this.measure.plan?.clause ?? null
  }

  @Field(() => String, {
    simple: true,
    nullable: true,
    description: 'Requirements of the plan, for example R28; null where it has none.',
  })
  get requirement(): string | null {
    return this.measure.plan?.requirement ?? null
  }

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Target of the plan in the unit of the metric; null where it has none.',
  })
  get target(): number | null {
    return this.measure.target ?? null
  }

  @Field(() => String, { simple: true, description: 'Key of the dataset that it is reported in.' })
  get dataset(): string {
    return this.measure.datasets[0]
  }

  @Field(() => [Float], {
    simple: true,
    nullable: true,
    description: 'Lower edges of its usual bands; null where it has none.',
  })
  get bandEdges(): readonly number[] | null {
    return this.measure.bandEdges ?? null
  }
}
