import { Field, Float, ID, InputType } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { DivisionType } from '../division/division-type'
import type { Measure } from '../measure/measure'
import { VillageScope } from '../measure/village-scope'
import type { VillageSelector } from '../measure/village-selector'
import { NumberBounds } from './number-bounds'

@InputType({
  description:
    'A condition on a metric: the period and the value are named together. All parts given must hold; a village without a value holds none of the comparisons.',
})
export class NumberFilter extends NumberBounds {
  @Field(() => PeriodKeyScalar, { description: 'The period that the value is of.' })
  period!: string

  @Field(() => Float, { nullable: true, description: 'Equal to, in the unit of the metric.' })
  eq?: number

  @Field(() => Boolean, { nullable: true, description: 'true: has a value; false: is due and has none.' })
  reported?: boolean
}

@InputType({ description: 'Which villages. All parts given must hold. One more field for each metric.' })
export class VillageWhere {
  @Field(() => ID, { nullable: true, description: 'Inside the place with this code.' })
  within?: string

  @Field(() => [DivisionType], { nullable: true, description: 'Of one of these types.' })
  types?: DivisionType[]

  @Field(() => String, { nullable: true, description: 'With this text in its name.' })
  nameContains?: string

  @Field(() => VillageScope, {
    nullable: true,
    description: 'Of this scope; supported units as of the day of the map.',
  })
  scope?: VillageScope

  /** Number filters by metric, and values of selectors. */
  readonly [field: string]: unknown
}

let selectorList: readonly VillageSelector[] = []

/** Told once by the program's entry, before the schema is built: a field for each metric and each selector. */
export function useVillageFilters(measures: readonly Measure[], selectors: readonly VillageSelector[]): void {
  selectorList = selectors
  for (const { key, type, description } of selectors)
    Field(() => type() as never, { nullable: true, description })(VillageWhere.prototype, key)
  for (const { key, words } of measures)
    Field(() => NumberFilter, { nullable: true, description: `${words.en} (${words.zh}).` })(
      VillageWhere.prototype,
      key,
    )
}

export const villageSelectorsInUse = (): readonly VillageSelector[] => selectorList
