import { ArgsType, Field, InputType, Int } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { wordedEnum } from '../common/worded-enum'
import { ChangeKind, Pairing } from '../measure/change-enums'
import { ReadingArgs } from '../measure/figure-args'
import { GrowthArgs } from '../measure/growth-args'
import { Metric } from '../measure/metric'
import { VillageScope } from '../measure/village-scope'
import { NumberBounds } from '../selection/number-bounds'
import { SortDirection } from '../selection/village-order'
import { VillageWhere } from '../selection/village-where'

const OWN_PERIOD = {
  nullable: true,
  description: 'Default: the period of the grouping; of yearly metrics its year.',
} as const

const NARROWED = {
  nullable: true,
  description: 'Only the villages of the group that meet this too, for this number alone.',
} as const

/** A figure of a group. */
@ArgsType()
@InputType()
export class GroupFigureArgs extends ReadingArgs {
  @Field(() => PeriodKeyScalar, OWN_PERIOD)
  period?: string

  @Field(() => VillageWhere, NARROWED)
  where?: VillageWhere
}

/** The growth of the villages of a group. */
@ArgsType()
export class GroupGrowthArgs extends GrowthArgs {
  @Field(() => PeriodKeyScalar, OWN_PERIOD)
  period?: string

  @Field(() => VillageWhere, NARROWED)
  where?: VillageWhere
}

/** What a group gave to the growth of the total. */
@ArgsType()
export class ContributionArgs {
  @Field(() => Metric, { description: 'The metric: one that adds up over villages.' })
  metric!: string

  @Field(() => PeriodKeyScalar, OWN_PERIOD)
  period?: string

  @Field(() => PeriodKeyScalar, { nullable: true, description: 'Default: the same period of the year before.' })
  against?: string

  @Field(() => VillageScope, { defaultValue: 'ALL', description: 'Which villages count.' })
  scope!: VillageScope

  @Field(() => VillageWhere, {
    nullable: true,
    description: 'Only the villages that meet this too, in the group and in the total that it is set against.',
  })
  where?: VillageWhere
}

@InputType({ description: 'That the change of a figure is meant, and how it is told.' })
export class GroupChange {
  @Field(() => PeriodKeyScalar, { nullable: true, description: 'Default: the same period of the year before.' })
  against?: string

  @Field(() => ChangeKind, {
    nullable: true,
    description: 'Default: growth for money, difference for anything else.',
  })
  kind?: ChangeKind

  @Field(() => Pairing, { defaultValue: 'PAIRED', description: 'Which villages it rests on.' })
  pairing!: Pairing
}

@InputType({ description: 'A number of a group, to order by or to choose groups by.' })
export class GroupFigure extends GroupFigureArgs {
  @Field(() => GroupChange, { nullable: true, description: 'The change of the figure instead of its value.' })
  change?: GroupChange
}

@InputType({ description: 'Bounds of a count, both inclusive.' })
export class IntRange {
  @Field(() => Int, { nullable: true, description: 'At least.' })
  gte?: number

  @Field(() => Int, { nullable: true, description: 'At most.' })
  lte?: number
}

@InputType({
  description:
    'Which groups are told of. All parts must hold; a group without the value, or whose value is withheld, holds none.',
})
export class GroupHaving extends NumberBounds {
  @Field(() => IntRange, { nullable: true, description: 'How many villages it has.' })
  villages?: IntRange

  @Field(() => GroupFigure, { nullable: true, description: 'The number that the bounds are for, in its unit.' })
  figure?: GroupFigure
}

export type GroupOrderBy = 'KEY' | 'VILLAGES' | 'FIGURE'
export const GroupOrderBy = wordedEnum<GroupOrderBy>('GroupOrderBy', 'What groups are ordered by.', {
  KEY: { zh: '分组项', en: 'The keys: places by code, bands ascending, villages without a value last' },
  VILLAGES: { zh: '村数', en: 'How many villages they have' },
  FIGURE: { zh: '指标值', en: 'A number; groups without one, or that withhold it, come last either way' },
})

@InputType({ description: 'An order of groups. Equal groups stand in the order of their keys.' })
export class GroupOrder {
  @Field(() => GroupOrderBy, { description: 'What to order by.' })
  by!: GroupOrderBy

  @Field(() => GroupFigure, { nullable: true, description: 'The number, when ordering by one.' })
  figure?: GroupFigure

  @Field(() => SortDirection, { defaultValue: 'ASC', description: 'Which end comes first.' })
  direction!: SortDirection
}
