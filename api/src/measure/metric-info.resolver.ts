import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { statisticsOf } from './measure'
import type { MeasureContext } from './measure-context'
import { Statistic } from './measure-enums'
import { allMeasures } from './metric'
import { MetricInfo } from './metric-info'

@Resolver(() => MetricInfo)
export class MetricInfoResolver {
  @Query(() => [MetricInfo], { description: 'All metrics, in the order in which the hub declares them.' })
  metrics(): MetricInfo[] {
    return allMeasures().map((measure) => new MetricInfo(measure))
  }

  @FieldResolver(() => String, { description: "Name in the reader's language." })
  name(@Root() { measure }: MetricInfo, @Ctx() { locale }: MeasureContext): string {
    return measure.words[locale]
  }

  @FieldResolver(() => String, { description: "What it says, in the reader's language." })
  definition(@Root() { measure }: MetricInfo, @Ctx() { locale }: MeasureContext): string {
    return measure.definition[locale]
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How it is computed; null where it is reported as it is.',
  })
  formula(@Root() { measure }: MetricInfo, @Ctx() { locale }: MeasureContext): string | null {
    return measure.formula?.[locale] ?? null
  }

  @FieldResolver(() => [Statistic], { description: 'Statistics that make sense for it.' })
  stats(@Root() { measure }: MetricInfo): readonly Statistic[] {
    return statisticsOf(measure)
  }

  @FieldResolver(() => [PeriodKeyScalar], { description: 'Periods with data, oldest first.' })
  periods(@Root() { measure }: MetricInfo, @Ctx() { figures }: MeasureContext): Promise<readonly string[]> {
    return figures.periodsOf(measure)
  }
}
