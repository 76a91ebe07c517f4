import { ArgsType, Field, Float, InputType } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import type { FigureQuery } from './figure'
import { Statistic, Weight } from './measure-enums'
import { Metric, measureOf } from './metric'
import { VillageScope } from './village-scope'

/** What every figure takes besides its period, as arguments of a field or as an input. */
@ArgsType()
@InputType()
export class ReadingArgs {
  @Field(() => Metric, { description: 'The metric.' })
  metric!: string

  @Field(() => Statistic, { nullable: true, description: 'Default: the usual statistic of the metric.' })
  stat?: Statistic

  @Field(() => VillageScope, { defaultValue: 'ALL', description: 'Which villages count.' })
  scope!: VillageScope

  @Field(() => Float, {
    nullable: true,
    description:
      'Threshold of COUNT and SHARE, inclusive, in the unit of the metric. Default of SHARE: the target, else above 0.',
  })
  atLeast?: number

  @Field(() => Float, { nullable: true, description: 'Of QUANTILE, which needs it: 0 to 1, for example 0.9.' })
  quantile?: number

  @Field(() => Weight, { nullable: true, description: 'Of WEIGHTED_MEAN, which needs it: what weighs the villages.' })
  weight?: Weight
}

@ArgsType()
export class FigureArgs extends ReadingArgs {
  @Field(() => PeriodKeyScalar, { description: 'The period.' })
  period!: string
}

@ArgsType()
export class SeriesArgs extends ReadingArgs {
  @Field(() => PeriodKeyScalar, { description: 'First period, inclusive.' })
  from!: string

  @Field(() => PeriodKeyScalar, { description: 'Last period, inclusive.' })
  to!: string
}

/** The figure that arguments ask for in a period. */
export function figureQuery(
  { metric, stat, scope, atLeast, quantile, weight }: ReadingArgs,
  period: string,
): FigureQuery {
  const measure = measureOf(metric)
  return {
    measure,
    period,
    stat: stat ?? measure.defaultStat,
    scope,
    atLeast: atLeast ?? null,
    quantile: quantile ?? null,
    weight: weight ?? null,
  }
}
