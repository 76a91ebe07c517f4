import { Field, Float, InputType } from 'type-graphql'

/** Bounds of a number, the same in every input that has them. */
@InputType()
export class NumberBounds {
  @Field(() => Float, { nullable: true, description: 'At least, inclusive.' })
  gte?: number

  @Field(() => Float, { nullable: true, description: 'More than.' })
  gt?: number

  @Field(() => Float, { nullable: true, description: 'At most, inclusive.' })
  lte?: number

  @Field(() => Float, { nullable: true, description: 'Less than.' })
  lt?: number
}
