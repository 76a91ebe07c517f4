import { Field, Int, ObjectType } from 'type-graphql'
import { type PeriodKind, parsePeriod } from '../common/period'
import { PeriodKeyScalar } from '../common/scalars'
import type { Column, ColumnParts } from './column'
import type { MeasureReader } from './measure-reader'
import { PeriodKindEnum } from './metric-info'
import type { TimeRule } from './time-rule'

@ObjectType('PeriodParts', {
  description: 'What a number of a longer period is made from: the shorter periods that its metric is reported by.',
})
export class PeriodParts {
  constructor(
    private readonly parts: ColumnParts,
    readonly rule: TimeRule,
    private readonly today: string,
  ) {}

  @Field(() => PeriodKindEnum, { simple: true, description: 'The kind of period that the metric is reported by.' })
  get kind(): PeriodKind {
    return this.parts.kind
  }

  @Field(() => Int, { simple: true, description: 'Parts of the whole period: 12 months, 4 quarters, 2 half-years.' })
  get total(): number {
    return this.parts.all.length
  }

  @Field(() => Int, { simple: true, description: 'Parts that are over.' })
  get due(): number {
    return this.parts.all.filter((key) => parsePeriod(key).endsOn < this.today).length
  }

  @Field(() => Int, {
    simple: true,
    description:
      'Parts that are in. Those that nobody reported are not, nor the last ones while they are still being collected.',
  })
  get reported(): number {
    return this.parts.given.length
  }

  @Field(() => Boolean, {
    simple: true,
    description:
      'Whether the number is of less than the whole period: of a flow some part, of a stock the end is missing.',
  })
  get isPartial(): boolean {
    const { all, given } = this.parts
    return this.rule === 'STOCK' ? given.at(-1) !== all.at(-1) : given.length < all.length
  }

  @Field(() => [PeriodKeyScalar], {
    simple: true,
    description: 'The parts that the number is made from: of a flow all that are in, of a stock the last of them.',
  })
  get periods(): readonly string[] {
    return this.rule === 'STOCK' ? this.parts.given.slice(-1) : this.parts.given
  }
}

/** What a column is made from; null when its measure is reported by such periods. */
export const periodPartsOf = ({ parts, measure }: Column, { today }: MeasureReader): PeriodParts | null =>
  parts ? new PeriodParts(parts, measure.timeRule, today) : null
