import { ArgsType, Field, Float } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { ChangeKind } from './change-enums'
import { Statistic } from './measure-enums'
import { Metric, measureOf } from './metric'
import type { GrowthQuery } from './read-growth'
import { VillageScope } from './village-scope'

/** What every growth of villages takes besides its period. */
@ArgsType()
export class GrowthArgs {
  @Field(() => Metric, { description: 'The metric.' })
  metric!: string

  @Field(() => PeriodKeyScalar, { nullable: true, description: 'Default: the same period of the year before.' })
  against?: string

  @Field(() => ChangeKind, {
    nullable: true,
    description: 'How the growth of a village is told; default: percent for money, difference for anything else.',
  })
  kind?: ChangeKind

  @Field(() => Statistic, {
    defaultValue: 'MEDIAN',
    description: 'Of the growths of villages: MEAN, MEDIAN, MIN, MAX, P10 to P90, QUANTILE, STDDEV, COUNT or SHARE.',
  })
  stat!: Statistic

  @Field(() => VillageScope, { defaultValue: 'ALL', description: 'Which villages count.' })
  scope!: VillageScope

  @Field(() => Float, {
    nullable: true,
    description: 'Threshold of COUNT and SHARE, inclusive, in the unit of the growth. Default of SHARE: above 0.',
  })
  atLeast?: number

  @Field(() => Float, { nullable: true, description: 'Of QUANTILE, which needs it: 0 to 1.' })
  quantile?: number
}

/** The growth that arguments ask for in a period. */
export const growthQuery = (args: GrowthArgs, period: string): GrowthQuery => ({
  measure: measureOf(args.metric),
  period,
  stat: args.stat,
  scope: args.scope,
  against: args.against ?? null,
  kind: args.kind ?? null,
  atLeast: args.atLeast ?? null,
  quantile: args.quantile ?? null,
})
