import { Field, Int, ObjectType } from 'type-graphql'
import { classifyValues } from '../measure/classify-column'
import type { GroupKey } from '../measure/group-key'
import { FigureState } from '../measure/measure-enums'
import { measureGroupKey } from '../measure/measure-group-key'

@ObjectType({
  description: 'Stars that villages are grouped by. Villages that are not rated are groups of their own, by why.',
})
export class GroupStars {
  @Field(() => FigureState, {
    simple: true,
    description: 'REPORTED for stars; NOT_APPLICABLE while rectification keeps them unrated.',
  })
  state!: FigureState

  @Field(() => Int, { simple: true, nullable: true, description: 'Stars, 1 to 5; null where there are none.' })
  stars!: number | null
}

export const ratingGroupKeys: readonly GroupKey[] = [
  measureGroupKey(
    'starRating',
    'starRating',
    () => GroupStars,
    'Star rating of the Party organisation in the period.',
    (column) => classifyValues(column, (state, stars) => Object.assign(new GroupStars(), { state, stars })),
  ),
]
