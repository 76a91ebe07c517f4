import { Field, Float, ObjectType } from 'type-graphql'
import { FigureState, Unit } from './measure-enums'

@ObjectType({
  description: 'A band of values that villages are grouped by. Villages without a value are a group of their own.',
})
export class GroupBand {
  @Field(() => FigureState, {
    simple: true,
    description: 'REPORTED for a band; else why its villages have no value. Never a band from zero.',
  })
  state!: FigureState

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Lower edge, inclusive, in `unit`; null for the lowest band and where there is no value.',
  })
  from!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Upper edge, exclusive, in `unit`; null for the highest band and where there is no value.',
  })
  to!: number | null

  @Field(() => Unit, { simple: true, description: 'Unit of the edges.' })
  unit!: Unit
}

@ObjectType({
  description: 'A yes or no that villages are grouped by. Villages that have not said are a group of their own.',
})
export class GroupFlag {
  @Field(() => FigureState, { simple: true, description: 'REPORTED for yes and no; else why it is not known.' })
  state!: FigureState

  @Field(() => Boolean, { simple: true, nullable: true, description: 'The answer; null where it is not known.' })
  value!: boolean | null
}
