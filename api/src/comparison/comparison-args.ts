import { ArgsType, Field, Int } from 'type-graphql'
import { DomainError } from '../common/domain-error'
import { DateScalar, PeriodKeyScalar } from '../common/scalars'
import { Metric, measureOf } from '../measure/metric'
import { VillageScope } from '../measure/village-scope'
import { ComparisonDesign } from './comparison-enums'
import type { ComparisonQuery } from './make-comparison'

const MAX_MATCHES = 10

/** What every comparison takes besides its periods. */
@ArgsType()
export class DesignArgs {
  @Field(() => Metric, { description: 'The metric.' })
  metric!: string

  @Field(() => PeriodKeyScalar, { description: 'The period that changes are told against: before the cluster began.' })
  base!: string

  @Field(() => ComparisonDesign, { defaultValue: 'SAME_COUNTY', description: 'Whom members are compared with.' })
  design!: ComparisonDesign

  @Field(() => Int, { defaultValue: 3, description: 'Of MATCHED: villages for each member, 1 to 10.' })
  matches!: number

  @Field(() => VillageScope, {
    defaultValue: 'ALL',
    description:
      'Which villages count on both sides. By SAME_COUNTY supported members are compared with supported villages of their category anyway.',
  })
  scope!: VillageScope

  @Field(() => DateScalar, { nullable: true, description: 'The day whose map is meant; default: today.' })
  asOf?: string
}

@ArgsType()
export class ComparisonArgs extends DesignArgs {
  @Field(() => [PeriodKeyScalar], {
    nullable: true,
    description: 'Periods to tell; default: `from` to `to`, else every period with data.',
  })
  periods?: string[]

  @Field(() => PeriodKeyScalar, { nullable: true, description: 'First period, inclusive.' })
  from?: string

  @Field(() => PeriodKeyScalar, { nullable: true, description: 'Last period, inclusive.' })
  to?: string
}

/** The comparison that arguments ask for. Refuses with `MATCHES_INVALID`. */
export function comparisonQuery({ metric, base, design, matches, scope, ...range }: ComparisonArgs): ComparisonQuery {
  if (matches < 1 || matches > MAX_MATCHES)
    throw new DomainError(
      'MATCHES_INVALID',
      {
        zh: `matches 应为1至${MAX_MATCHES}，给的是 ${matches}。`,
        en: `matches must be 1 to ${MAX_MATCHES}, not ${matches}.`,
      },
      { given: matches },
    )
  return {
    measure: measureOf(metric),
    base,
    design,
    matches,
    scope,
    periods: range.periods ?? null,
    from: range.from ?? null,
    to: range.to ?? null,
  }
}
