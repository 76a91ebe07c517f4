import { Field, Float, Int, ObjectType } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { Place } from '../division/place'
import { Change, Figure } from '../measure/figure'
import { Statistic, Unit } from '../measure/measure-enums'
import { MetricInfo } from '../measure/metric-info'
import { SortDirection } from '../selection/village-order'
import { RankingOrder, RankState } from './ranking-enums'

@ObjectType({ description: 'A place in a ranking.' })
export class RankingEntry {
  @Field(() => Place, { simple: true, description: 'The place.' })
  place!: Place

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Standard competition rank (1, 2, 2, 4) on values rounded to four decimals; null when not ranked.',
  })
  rank!: number | null

  @Field(() => Boolean, { simple: true, description: 'Whether others share the rank (并列).' })
  tied!: boolean

  @Field(() => RankState, { simple: true, description: 'Whether it is ranked, or why not.' })
  state!: RankState

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Rank a year before less rank now: positive is up. Null when not ranked in both.',
  })
  rankChange!: number | null

  @Field(() => Boolean, { simple: true, description: 'Ranked now but not a year before (新).' })
  isNew!: boolean

  @Field(() => Boolean, { simple: true, description: 'Fewer than five villages have a value (样本少).' })
  fewVillages!: boolean

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'What it is ranked by, in the unit of the ranking.',
  })
  value!: number | null

  @Field(() => Figure, { simple: true, description: 'The figure.' })
  figure!: Figure

  @Field(() => Change, { simple: true, description: 'Its change, on villages that report in both periods.' })
  change!: Change
}

@ObjectType({ description: 'Places ranked by a figure or by its change (domain.md §4.5).' })
export class Ranking {
  @Field(() => MetricInfo, { simple: true, description: 'The metric.' })
  metric!: MetricInfo

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })
  period!: string

  @Field(() => Statistic, { simple: true, description: 'The statistic.' })
  stat!: Statistic

  @Field(() => RankingOrder, { simple: true, description: 'Ranked by value or by change.' })
  orderBy!: RankingOrder

  @Field(() => Unit, { simple: true, description: 'Unit of `RankingEntry.value`.' })
  unit!: Unit

  @Field(() => SortDirection, { simple: true, description: 'Which end is first.' })
  direction!: SortDirection

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period that changes are told against.' })
  against!: string

  @Field(() => PeriodKeyScalar, {
    simple: true,
    nullable: true,
    description: 'The period whose ranks `rankChange` compares with; null when nothing is ranked there.',
  })
  previousPeriod!: string | null

  @Field(() => [RankingEntry], {
    simple: true,
    description: 'Ranked places first, then the others; equal ones by code.',
  })
  entries!: RankingEntry[]

  @Field(() => Int, { simple: true, description: 'Places with a rank.' })
  ranked!: number

  @Field(() => Int, { simple: true, description: 'Places in all.' })
  total!: number

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description:
      'Median of what the ranked places are ranked by, in the unit of the ranking; null for fewer than five of them.',
  })
  median!: number | null

  @Field(() => Int, {
    simple: true,
    description: 'Places that are counted in the ranks and not listed, because they lie outside your territory.',
  })
  heldBack!: number

  @Field(() => Figure, { simple: true, description: 'The same figure of the place above them all.' })
  overall!: Figure
}
