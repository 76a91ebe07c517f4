import { Arg, Field, Float, Int, ObjectType } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { wordedEnum } from '../common/worded-enum'
import { Village } from '../division/place'
import { Unit } from '../measure/measure-enums'
import { MetricInfo } from '../measure/metric-info'
import { PeriodParts } from '../measure/period-parts'
import { requireCount } from './distribution-errors'

export const standingWords = {
  IN_BAND: { zh: '有数，在分段内', en: 'It has a value, which lies in a band' },
  NOT_REPORTED: { zh: '未上报', en: 'Due but not reported' },
  NOT_DUE: { zh: '未到期', en: 'Not due in this period' },
  NOT_APPLICABLE: { zh: '不适用', en: 'The metric does not apply to it' },
  SUPPRESSED: { zh: '样本少，不公布', en: 'Withheld because too few answers stand behind it' },
  NOT_COMPARABLE: { zh: '不可比', en: 'Villages were merged, and their values do not add up' },
  NOT_THERE: { zh: '当时没有此村', en: 'The village was not on the map of that period' },
} as const

export type VillageStanding = keyof typeof standingWords
export const VillageStanding = wordedEnum<VillageStanding>(
  'VillageStanding',
  'Where a village stands in a period.',
  standingWords,
)

export const movementWords = {
  UP: { zh: '上移', en: 'To a higher band' },
  SAME: { zh: '不变', en: 'In the same band' },
  DOWN: { zh: '下移', en: 'To a lower band' },
} as const

export type Movement = keyof typeof movementWords
export const Movement = wordedEnum<Movement>('Movement', 'How a village moved between bands.', movementWords)

@ObjectType('TransitionSide', { description: 'Where the villages of a cell stand in one of the two periods.' })
export class TransitionSide {
  @Field(() => VillageStanding, { simple: true, description: 'In a band, or why in none.' })
  standing!: VillageStanding

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Number of the band from 0, the lowest; null when in none.',
  })
  band!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Lower edge of the band, inclusive; null when it has none.',
  })
  from!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Upper edge of the band, exclusive; null when it has none.',
  })
  to!: number | null
}

@ObjectType('TransitionCell', { description: 'Villages that stand in one place before and in one place after.' })
export class TransitionCell {
  /** Lists its villages from one position on. */
  list!: (first: number, offset: number) => Village[]

  @Field(() => TransitionSide, { simple: true, description: 'Where they stood in the first period.' })
  from!: TransitionSide

  @Field(() => TransitionSide, { simple: true, description: 'Where they stand in the second period.' })
  to!: TransitionSide

  @Field(() => Int, { simple: true, description: 'How many villages.' })
  villages!: number

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Percent of the villages that are in a band in both periods; null for any other cell.',
  })
  share!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Percent of those compared that stood in the same band before; null for any other cell.',
  })
  shareOfFrom!: number | null

  @Field(() => Movement, {
    simple: true,
    nullable: true,
    description: 'How they moved; null unless they are in a band in both periods.',
  })
  movement!: Movement | null

  @Field(() => [Village], { description: 'The villages themselves, by code.' })
  members(
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most so many, 1 to 500.' }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'Villages to skip, not below 0.' }) offset: number,
  ): Village[] {
    requireCount('first', first, 1, 500)
    requireCount('offset', offset, 0, Number.MAX_SAFE_INTEGER)
    return this.list(first, offset)
  }
}

@ObjectType('TransitionBand', { description: 'A band that villages move between.' })
export class TransitionBand {
  @Field(() => Int, { simple: true, description: 'Number of the band from 0, the lowest.' })
  band!: number

  @Field(() => Float, { simple: true, nullable: true, description: 'Lower edge, inclusive; null: no lower edge.' })
  from!: number | null

  @Field(() => Float, { simple: true, nullable: true, description: 'Upper edge, exclusive; null: no upper edge.' })
  to!: number | null
}

@ObjectType('Transitions', {
  description:
    'Which villages moved between the bands of a metric from one period to another. Every village is in a cell.',
})
export class Transitions {
  @Field(() => MetricInfo, { simple: true, description: 'The metric.' })
  metric!: MetricInfo

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The first period.' })
  from!: string

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The second period.' })
  to!: string

  @Field(() => PeriodParts, {
    simple: true,
    nullable: true,
    description:
      'What longer periods are made from, the same parts on both sides; null when the metric is reported by such periods.',
  })
  parts?: PeriodParts | null

  @Field(() => Unit, { simple: true, description: 'Unit of the edges.' })
  unit!: Unit

  @Field(() => [TransitionBand], {
    simple: true,
    description: 'The bands, lowest first. The target is always an edge.',
  })
  bands!: TransitionBand[]

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether the target was none of the edges that were asked for, and was added to them.',
  })
  targetAdded!: boolean

  @Field(() => [TransitionCell], {
    simple: true,
    description: 'Cells with at least one village, by where they stood before and then after: bands first, from below.',
  })
  cells!: TransitionCell[]

  @Field(() => Int, { simple: true, description: 'Villages in all cells: every village of the place in scope.' })
  villages!: number

  @Field(() => Int, { simple: true, description: 'Villages that are in a band in both periods.' })
  compared!: number

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Compared villages, percent of those due in the second period; null where none is due.',
  })
  coverage!: number | null

  @Field(() => Int, { simple: true, description: 'Compared villages that moved to a higher band.' })
  up!: number

  @Field(() => Int, { simple: true, description: 'Compared villages that stayed in their band.' })
  same!: number

  @Field(() => Int, { simple: true, description: 'Compared villages that moved to a lower band.' })
  down!: number
}
