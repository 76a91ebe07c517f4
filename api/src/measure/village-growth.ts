import { Field, Float, Int, ObjectType } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { ChangeKind } from './change-enums'
import type { GrowthValue } from './compute-growth'
import { FigureState, Statistic, Unit } from './measure-enums'

@ObjectType({
  description:
    'A statistic of the growth of each village: the mean or median of village growths, which is not the growth of their sum (see `Figure.change`). Villages that report in both periods count, for percents those with a base above zero.',
})
export class VillageGrowth implements GrowthValue {
  constructor(
    computed: GrowthValue,
    readonly period: string,
    readonly against: string,
    readonly kind: ChangeKind,
    readonly stat: Statistic,
  ) {
    Object.assign(this, computed)
  }

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'The number, in `unit`; null where no village has a growth, and where it is withheld.',
  })
  readonly value!: number | null

  @Field(() => Unit, {
    simple: true,
    description:
      'Percent for growth; for differences the unit of the metric, of percents percentage points; of shares percent.',
  })
  readonly unit!: Unit

  @Field(() => FigureState, {
    simple: true,
    description: 'NOT_COMPARABLE where all villages took others in since the base; insufficient below 80 percent.',
  })
  readonly state!: FigureState

  @Field(() => Int, { simple: true, description: 'Villages whose growth is known.' })
  readonly villages!: number

  @Field(() => Int, {
    simple: true,
    description: 'Villages due in the current period, but for those that took another in since the base.',
  })
  readonly expected!: number

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Villages with a growth of those expected, percent; null where none is expected.',
  })
  readonly coverage!: number | null
}

// Fields that the constructor sets itself are declared apart, as decorators on parameters say something else.
Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })(VillageGrowth.prototype, 'period')
Field(() => PeriodKeyScalar, { simple: true, description: 'The period compared with.' })(
  VillageGrowth.prototype,
  'against',
)
Field(() => ChangeKind, { simple: true, description: 'How the growth of a village is told.' })(
  VillageGrowth.prototype,
  'kind',
)
Field(() => Statistic, { simple: true, description: 'How the growths became one number.' })(
  VillageGrowth.prototype,
  'stat',
)
