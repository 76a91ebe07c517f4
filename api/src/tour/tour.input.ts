import { Field, ID, InputType } from 'type-graphql'
import { DateScalar, PeriodKeyScalar } from '../common/scalars'
import { Statistic } from '../measure/measure-enums'
import { Metric } from '../measure/metric'
import { TourChartKind } from './tour-enums'

@InputType('TourMilestoneInput', { description: 'A dated milestone of a stop.' })
export class TourMilestoneInput {
  @Field(() => DateScalar, { description: 'Day on which it happened.' })
  happenedOn!: string

  @Field(() => String, { description: 'What happened.' })
  title!: string
}

@InputType('TourFigureInput', { description: 'A figure that a stop is to show.' })
export class TourFigureInput {
  @Field(() => Metric, {
    description: 'The metric; those that tell of categories of villages or of persons are refused.',
  })
  metric!: string

  @Field(() => PeriodKeyScalar, { description: 'The period.' })
  period!: string

  @Field(() => Statistic, { nullable: true, description: 'Default: the usual statistic of the metric.' })
  stat?: Statistic | null

  @Field(() => PeriodKeyScalar, { nullable: true, description: 'An earlier period to compare it with.' })
  against?: string | null
}

@InputType('TourChartInput', { description: 'A chart that a stop is to show; 2 to 12 periods.' })
export class TourChartInput {
  @Field(() => TourChartKind, { description: 'How it is drawn.' })
  kind!: TourChartKind

  @Field(() => Metric, { description: 'The metric.' })
  metric!: string

  @Field(() => Statistic, { nullable: true, description: 'Default: the usual statistic of the metric.' })
  stat?: Statistic | null

  @Field(() => PeriodKeyScalar, { description: 'First period.' })
  fromPeriod!: string

  @Field(() => PeriodKeyScalar, { description: 'Last period.' })
  toPeriod!: string
}

@InputType('TourPhotoInput', { description: 'A photo that a stop is to show. Upload it first: POST /photos.' })
export class TourPhotoInput {
  @Field(() => ID, { description: 'The digest that the upload answered.' })
  photo!: string

  @Field(() => String, { nullable: true, description: 'Caption.' })
  caption?: string | null

  @Field(() => Boolean, { description: 'Confirms that nobody in it can be identified (无可识别人员); must be true.' })
  noIdentifiablePerson!: boolean
}

@InputType('TourStopInput', { description: 'A stop: a cluster or a village, and what it shows.' })
export class TourStopInput {
  @Field(() => ID, { nullable: true, description: 'Its code; leave it out for a new stop, and one is made.' })
  code?: string | null

  @Field(() => String, { description: 'Title.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Words of the stop.' })
  words?: string | null

  @Field(() => ID, { nullable: true, description: 'Code of the cluster; give this or the village.' })
  clusterCode?: string | null

  @Field(() => ID, { nullable: true, description: 'Code of the village; give this or the cluster.' })
  villageCode?: string | null

  @Field(() => [TourMilestoneInput], { defaultValue: [], description: 'Milestones.' })
  milestones!: TourMilestoneInput[]

  @Field(() => [TourFigureInput], { defaultValue: [], description: 'Figures in their order.' })
  figures!: TourFigureInput[]

  @Field(() => [TourChartInput], { defaultValue: [], description: 'Charts in their order.' })
  charts!: TourChartInput[]

  @Field(() => [TourPhotoInput], { defaultValue: [], description: 'Photos in their order.' })
  photos!: TourPhotoInput[]
}

@InputType('TourInput', { description: 'A whole tour as a form has it. What is left out is removed.' })
export class TourInput {
  @Field(() => ID, { description: 'Code: letters, digits and hyphens. A new code makes a new tour.' })
  code!: string

  @Field(() => String, { description: 'Title.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'English title.' })
  titleEn?: string | null

  @Field(() => String, { nullable: true, description: 'Introduction.' })
  words?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Day of the visit.' })
  visitOn?: string | null

  @Field(() => [TourStopInput], { description: 'The stops in their order.' })
  stops!: TourStopInput[]
}
