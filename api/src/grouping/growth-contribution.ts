import { Field, Float, Int, ObjectType } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { FigureState, Unit } from '../measure/measure-enums'
import type { Contribution } from './compute-contribution'

@ObjectType({
  description:
    'What a group gave to the growth of the total, on the villages that report in both periods. Groups that share no village add up to the total.',
})
export class GrowthContribution implements Contribution {
  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'How much the sum of the group moved, in `unit`; null where no village reports twice.',
  })
  value!: number | null

  @Field(() => Unit, { simple: true, description: 'Unit of the value: that of the sum.' })
  unit!: Unit

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description:
      'Percent of how much the total moved: above 100 or below 0 where groups moved both ways; null where it stood still or is withheld.',
  })
  percentOfTotal!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description:
      'Percentage points of the growth of the total: these add up to it; null where its base is not above zero or it is withheld.',
  })
  points!: number | null

  @Field(() => Int, { simple: true, description: 'Villages of the group that report in both periods.' })
  pairs!: number

  @Field(() => Int, { simple: true, description: 'Villages of the group due in the current period.' })
  expected!: number

  @Field(() => FigureState, {
    simple: true,
    description: 'Insufficient when under 80 percent of the villages due make pairs.',
  })
  state!: FigureState

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })
  period!: string

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period compared with.' })
  against!: string
}
