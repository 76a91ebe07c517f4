import { Field, Float, ID, ObjectType } from 'type-graphql'
import { DateTimeScalar, PeriodKeyScalar } from '../common/scalars'
import { FigureState, Statistic, Unit } from '../measure/measure-enums'
import { Metric } from '../measure/metric'
import type { TodayNumber } from './compare-with-today'
import type { MadeLead } from './lead-tour'
import type { MadeShare } from './share-tour'

@ObjectType('TourNumberMoved', { description: 'A number of the published tour that is another one today. For staff.' })
export class TourNumberMoved implements TodayNumber {
  @Field(() => ID, { simple: true, description: 'Code of the stop.' })
  stopCode!: string

  @Field(() => String, { simple: true, description: 'Title of the stop as published.' })
  stopTitle!: string

  @Field(() => Metric, { simple: true, description: 'The metric.' })
  metric!: string

  @Field(() => Statistic, { simple: true, description: 'How the villages of a cluster became one number.' })
  stat!: Statistic

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })
  period!: string

  @Field(() => Unit, { simple: true, description: 'Unit of both numbers.' })
  unit!: Unit

  @Field(() => Float, { simple: true, nullable: true, description: 'The number as published.' })
  was!: number | null

  @Field(() => FigureState, { simple: true, description: 'What stood behind it.' })
  wasState!: FigureState

  @Field(() => Float, { simple: true, nullable: true, description: 'The number today.' })
  is!: number | null

  @Field(() => FigureState, {
    simple: true,
    description: 'What stands behind it; NOT_COMPARABLE when the cluster or village has ceased to be.',
  })
  isState!: FigureState
}

@ObjectType('TourShareMade', { description: 'A link just made. Its secret is told this once.' })
export class TourShareMade implements MadeShare {
  @Field(() => String, {
    simple: true,
    description: 'The secret. `/t/<token>` opens the published snapshot as a page, `/tours/<token>.json` as data.',
  })
  token!: string

  @Field(() => ID, { simple: true, description: 'Names the link, to revoke it.' })
  tokenHash!: string

  @Field(() => DateTimeScalar, { simple: true, description: 'From then on it opens nothing.' })
  expiresAt!: string
}

@ObjectType('TourLeadMade', { description: 'The right to lead those who opened a link. Its secret is told this once.' })
export class TourLeadMade implements MadeLead {
  @Field(() => String, { simple: true, description: "The secret. `/t/<secret>` opens the presenter's page." })
  secret!: string

  @Field(() => DateTimeScalar, { simple: true, description: 'It ends with the link.' })
  expiresAt!: string
}
