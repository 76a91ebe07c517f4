import { Field, Float, InputType, Int, ObjectType } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { wordedEnum } from '../common/worded-enum'
import { Village } from '../division/place'
import { Metric } from '../measure/metric'
import { MetricInfo } from '../measure/metric-info'
import { PeriodParts } from '../measure/period-parts'
import { type Coefficient, MIN_PAIRS } from './correlate'

@InputType({ description: 'A metric in a period.' })
export class MetricInPeriod {
  @Field(() => Metric, { description: 'The metric.' })
  metric!: string

  @Field(() => PeriodKeyScalar, { description: 'The period.' })
  period!: string
}

export const correlationStateWords = {
  TOLD: { zh: '可用', en: 'The coefficients are told' },
  TOO_FEW_PAIRS: { zh: '配对太少', en: `Fewer than ${MIN_PAIRS} villages have both numbers` },
  NO_VARIATION: { zh: '没有差异', en: 'All villages have the same number on one side' },
} as const

export type CorrelationState = keyof typeof correlationStateWords
export const CorrelationState = wordedEnum<CorrelationState>(
  'CorrelationState',
  'Whether two metrics could be correlated, or why not.',
  correlationStateWords,
)

@ObjectType('CorrelationCoefficient', { description: 'A coefficient from -1 to 1 with its 95 percent interval.' })
export class CorrelationCoefficient implements Coefficient {
  @Field(() => Float, { simple: true, description: 'The coefficient, -1 to 1.' })
  value!: number

  @Field(() => Float, { simple: true, description: 'Lower end of the 95 percent interval (Fisher z).' })
  lower!: number

  @Field(() => Float, { simple: true, description: 'Upper end of the 95 percent interval (Fisher z).' })
  upper!: number
}

@ObjectType('ScatterPoint', { description: 'A village with its two numbers.' })
export class ScatterPoint {
  @Field(() => Village, { simple: true, description: 'The village.' })
  village!: Village

  @Field(() => Float, { simple: true, description: 'Its number of the metric x, in the unit of that metric.' })
  x!: number

  @Field(() => Float, { simple: true, description: 'Its number of the metric y, in the unit of that metric.' })
  y!: number
}

@ObjectType('Correlation', {
  description:
    'How two metrics go together over the villages of a place. It describes; it does not say that one causes the other.',
})
export class Correlation {
  @Field(() => MetricInfo, { simple: true, description: 'The metric x.' })
  x!: MetricInfo

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period of x.' })
  xPeriod!: string

  @Field(() => PeriodParts, {
    simple: true,
    nullable: true,
    description: 'What a longer period of x is made from; null when the metric is reported by such periods.',
  })
  xParts?: PeriodParts | null

  @Field(() => MetricInfo, { simple: true, description: 'The metric y.' })
  y!: MetricInfo

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period of y.' })
  yPeriod!: string

  @Field(() => PeriodParts, {
    simple: true,
    nullable: true,
    description: 'What a longer period of y is made from; null when the metric is reported by such periods.',
  })
  yParts?: PeriodParts | null

  @Field(() => CorrelationState, { simple: true, description: 'Whether the coefficients are told, or why not.' })
  state!: CorrelationState

  @Field(() => CorrelationCoefficient, {
    simple: true,
    nullable: true,
    description: "Pearson's coefficient of the numbers: how well a straight line fits; see `state` where null.",
  })
  pearson!: Coefficient | null

  @Field(() => CorrelationCoefficient, {
    simple: true,
    nullable: true,
    description:
      "Spearman's coefficient: of the ranks, so single very large villages weigh no more than others; interval by Bonett and Wright. See `state` where null.",
  })
  spearman!: Coefficient | null

  @Field(() => Int, { simple: true, description: 'Villages with both numbers.' })
  pairs!: number

  @Field(() => Int, { simple: true, description: 'Villages that should have both numbers.' })
  expected!: number

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Pairs of expected villages, percent; null where none is expected. Below 80: 数据不足.',
  })
  coverage!: number | null

  @Field(() => [ScatterPoint], {
    simple: true,
    description:
      'Some of the pairs for a picture, by code, always the same ones: every county is in it, and each by its size.',
  })
  points!: ScatterPoint[]
}
