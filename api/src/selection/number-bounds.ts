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

/** Whether any bound is given; null is none. */
export const hasBounds = ({ gte, gt, lte, lt }: NumberBounds): boolean =>
  [gte, gt, lte, lt].some((bound) => bound != null)

/** Whether a number keeps all bounds that are given; NaN keeps none that is. */
export const isInside = ({ gte, gt, lte, lt }: NumberBounds, value: number): boolean =>
  (gte == null || value >= gte) &&
  (gt == null || value > gt) &&
  (lte == null || value <= lte) &&
  (lt == null || value < lt)
