import { Field, Float, Int, ObjectType } from 'type-graphql'
import { PeriodKeyScalar } from '../common/scalars'
import { wordedEnum } from '../common/worded-enum'
import { Unit } from '../measure/measure-enums'
import { MetricInfo } from '../measure/metric-info'
import { PeriodParts } from '../measure/period-parts'
import { MIN_BINS_A_SIDE, MIN_DIFFERENT_VALUES, MIN_NEIGHBOURS } from './estimate-bunching'
import { MIN_ROUNDABLE } from './round-numbers'

/** A chance below this counts as heaped: with half a dozen points looked at, one in twenty would cry wolf too often. */
export const HEAPED_BELOW = 0.01

export const heapingStateWords = {
  TOLD: { zh: '可用', en: 'The estimate is told' },
  TOO_FEW: {
    zh: '村数太少',
    en: `Fewer than ${MIN_NEIGHBOURS} villages lie in the neighbouring bins (round numbers: fewer than ${MIN_ROUNDABLE} end in the digits compared)`,
  },
  AT_THE_EDGE: {
    zh: '在数据边缘',
    en: `Fewer than ${MIN_BINS_A_SIDE} bins with values lie on one side of the point`,
  },
  FEW_DIFFERENT_VALUES: {
    zh: '取值太少',
    en: `Fewer than ${MIN_DIFFERENT_VALUES} different values lie around the point, so there is no density`,
  },
} as const

export type HeapingState = keyof typeof heapingStateWords
export const HeapingState = wordedEnum<HeapingState>(
  'HeapingState',
  'Whether heaping could be estimated, or why not.',
  heapingStateWords,
)

@ObjectType('HeapingPoint', { description: 'Villages at and just above a point, against the density around it.' })
export class HeapingPoint {
  @Field(() => Float, { simple: true, description: 'The point, in the unit of the metric.' })
  at!: number

  @Field(() => Float, { simple: true, description: 'End of the window, exclusive; it begins at the point, inclusive.' })
  to!: number

  @Field(() => Boolean, { simple: true, description: 'Whether the point is the target of the plan.' })
  isTarget!: boolean

  @Field(() => HeapingState, { simple: true, description: 'Whether there is an estimate, or why not.' })
  state!: HeapingState

  @Field(() => Int, { simple: true, description: 'Villages in the window.' })
  villages!: number

  @Field(() => Int, { simple: true, description: 'Villages exactly on the point.' })
  exactly!: number

  @Field(() => Int, { simple: true, description: 'Villages in the neighbouring bins that the expectation rests on.' })
  neighbours!: number

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Villages that the neighbouring density makes expect in the window; see `state` where null.',
  })
  expected!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Villages in the window less the expected ones; negative where there are fewer.',
  })
  excess!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Villages in the window over the expected ones; 1 where there are as many.',
  })
  ratio!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description:
      'Chance, 0 to 1, of so many villages or more if only the density were at work: Poisson, widened by what the expectation is unsure of and by how the neighbouring bins jump about.',
  })
  chance!: number | null

  @Field(() => Boolean, {
    simple: true,
    nullable: true,
    description: `Whether that chance is below ${HEAPED_BELOW}. It calls for a look at the villages; it proves nothing.`,
  })
  isHeaped!: boolean | null
}

@ObjectType('RoundNumberTest', {
  description: 'Whether values are whole multiples of a step more often than they should.',
})
export class RoundNumberTest {
  @Field(() => Float, { simple: true, description: 'The step, in the unit of the metric.' })
  step!: number

  @Field(() => HeapingState, { simple: true, description: 'Whether there is a result, or why not.' })
  state!: HeapingState

  @Field(() => Int, {
    simple: true,
    description: 'Villages whose value is a whole multiple of the step, zero left out.',
  })
  villages!: number

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Those villages, percent of the villages with a value; null when there is none.',
  })
  share!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description:
      'Villages that the neighbouring digits make expect: the mean of those that are one or two tenths of the step above or below a multiple.',
  })
  expected!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Villages over expected ones; null where none is expected.',
  })
  ratio!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description:
      'Chance, 0 to 1, of so many multiples or more if the five digits 8, 9, 0, 1 and 2 were equally frequent.',
  })
  chance!: number | null

  @Field(() => Boolean, { simple: true, nullable: true, description: `Whether that chance is below ${HEAPED_BELOW}.` })
  isHeaped!: boolean | null
}

@ObjectType('Heaping', {
  description:
    'How many villages stand suspiciously just above a target or on round numbers. Around each point the values are counted in equally wide bins; a smooth curve (Poisson regression, log-quadratic) through up to ten bins on either side, without the window and the bin just below the point, gives the villages to expect in the window. The whole method stands in docs/methods/heaping.md.',
})
export class Heaping {
  @Field(() => MetricInfo, { simple: true, description: 'The metric.' })
  metric!: MetricInfo

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })
  period!: string

  @Field(() => PeriodParts, {
    simple: true,
    nullable: true,
    description: 'What a longer period is made from; null when the metric is reported by such periods.',
  })
  parts?: PeriodParts | null

  @Field(() => Unit, { simple: true, description: 'Unit of points and steps.' })
  unit!: Unit

  @Field(() => [HeapingPoint], { simple: true, description: 'The points in ascending order.' })
  points!: HeapingPoint[]

  @Field(() => [RoundNumberTest], {
    simple: true,
    description: 'Tests for round numbers, smallest step first; none for metrics that are neither money nor counts.',
  })
  roundNumbers!: RoundNumberTest[]

  @Field(() => Int, { simple: true, description: 'Villages with a value.' })
  reported!: number

  @Field(() => Int, {
    simple: true,
    description: 'Of those the ones left out, because too few answers stand behind their rate to tell it.',
  })
  withheld!: number

  @Field(() => Int, { simple: true, description: 'Villages that should have one.' })
  expected!: number

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'Reported of expected villages, percent; null where none is expected.',
  })
  coverage!: number | null
}
