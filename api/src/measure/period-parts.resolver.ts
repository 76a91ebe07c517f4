import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Basis } from './basis'
import { Figure } from './figure'
import type { MeasureContext } from './measure-context'
import { labelOfParts } from './parts-label'
import { PeriodParts, periodPartsOf } from './period-parts'

@Resolver(() => PeriodParts)
export class PeriodPartsResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The parts in the reader's language, for example 2024年1—10月; null when none is in.",
  })
  label(@Root() { periods, rule }: PeriodParts, @Ctx() { locale }: MeasureContext): string | null {
    return labelOfParts(periods, rule)?.[locale] ?? null
  }
}

/** What a figure says about the time it stands for. */
@Resolver(() => Figure)
export class FigureTimeResolver {
  @FieldResolver(() => PeriodParts, {
    nullable: true,
    description: 'What it is made from; null when the metric is reported by such periods, so nothing had to be made.',
  })
  async parts(@Root() { subject, query }: Figure, @Ctx() { figures }: MeasureContext): Promise<PeriodParts | null> {
    return periodPartsOf(await figures.column(subject.map, query.measure, query.period), figures)
  }

  @FieldResolver(() => Basis, { description: 'By whose map it is computed.' })
  basis(@Root() { query }: Figure): Basis {
    return query.basis ?? 'RESTATED'
  }
}
