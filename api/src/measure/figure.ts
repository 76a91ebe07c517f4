import { Field, Float, Int, ObjectType } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import type { Basis } from './basis'
import { ChangeKind } from './change-enums'
import type { ChangeValue } from './compute-change'
import type { FigureValue, Reading } from './compute-figure'
import type { FigureSubject } from './figure-subject'
import type { Measure } from './measure'
import { FigureState, Statistic, Unit } from './measure-enums'
import { MetricInfo } from './metric-info'
import { PeriodParts } from './period-parts'
import type { VillageScope } from './village-scope'

/** Which figure of a place or group: what was asked for, with nothing left open. */
export interface FigureQuery extends Reading {
  readonly measure: Measure
  readonly period: string
  readonly scope: VillageScope
  /** Absent: RESTATED. */
  readonly basis?: Basis
}

@ObjectType('Figure', {
  description:
    'A number of a place or a group of villages with its unit, period, state and coverage. Missing is never zero: see `state`.',
})
export class Figure {
  constructor(
    readonly subject: FigureSubject,
    readonly query: FigureQuery,
    readonly computed: FigureValue,
  ) {}

  @Field(() => MetricInfo, { simple: true, description: 'The metric.' })
  get metric(): MetricInfo {
    return new MetricInfo(this.query.measure)
  }

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description:
      'The number, in `unit`. Null where nothing is reported. Given, but not ranked, when coverage is insufficient.',
  })
  get value(): number | null {
    return this.computed.value
  }

  @Field(() => Unit, { simple: true, description: 'Unit of the value.' })
  get unit(): Unit {
    return this.computed.unit
  }

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })
  get period(): string {
    return this.query.period
  }

  @Field(() => Statistic, { simple: true, description: 'How the villages became one number.' })
  get stat(): Statistic {
    return this.query.stat
  }

  @Field(() => FigureState, { simple: true, description: 'What stands behind the value, or why there is none.' })
  get state(): FigureState {
    return this.computed.state
  }

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: "Of a rate's mean the sum of numerators, of a share the villages that reach the threshold; else null.",
  })
  get numerator(): number | null {
    return this.computed.numerator
  }

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: "Of a rate's mean the sum of denominators, of a share the villages with a value; else null.",
  })
  get denominator(): number | null {
    return this.computed.denominator
  }

  @Field(() => Int, { simple: true, description: 'Villages with a value.' })
  get reported(): number {
    return this.computed.reported
  }

  @Field(() => Int, { simple: true, description: 'Villages that should have one.' })
  get expected(): number {
    return this.computed.expected
  }

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Reported of expected villages, percent; null where none is expected. Below 80: 数据不足.',
  })
  get coverage(): number | null {
    return this.computed.coverage
  }
}

@ObjectType('Change', { description: 'How a figure moved against another period (domain.md §4.7).' })
export class Change implements ChangeValue {
  constructor(
    computed: ChangeValue,
    readonly against: string,
    /** Of longer periods: the parts that both sides are made from. */
    readonly parts: PeriodParts | null = null,
  ) {
    Object.assign(this, computed)
  }

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description:
      'The change, in `unit`; null where a side is missing, and for growth where the base is not above zero.',
  })
  readonly value!: number | null

  @Field(() => Unit, {
    simple: true,
    description: 'Percent for growth; else the unit of the figure, percentage points for percents.',
  })
  readonly unit!: Unit

  @Field(() => ChangeKind, { simple: true, description: 'Growth or difference.' })
  readonly kind!: ChangeKind

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'The figure now, on the villages that the change rests on.',
  })
  readonly current!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'The figure then, on the villages that the change rests on.',
  })
  readonly base!: number | null

  @Field(() => Int, { simple: true, description: 'Villages that report in both periods.' })
  readonly pairs!: number

  @Field(() => Int, { simple: true, description: 'Villages due in the current period.' })
  readonly expected!: number

  @Field(() => FigureState, {
    simple: true,
    description: 'Insufficient when under 80 percent of the villages due make pairs.',
  })
  readonly state!: FigureState
}

Field(() => PeriodKeyScalar, { simple: true, description: 'The period compared with.' })(Change.prototype, 'against')
Field(() => PeriodParts, {
  simple: true,
  nullable: true,
  description: 'Of periods longer than the metric is reported by: the parts that both sides are made from; else null.',
})(Change.prototype, 'parts')
