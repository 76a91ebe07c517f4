import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { DateScalar, PeriodKeyScalar } from '../common/scalars'
import type { Words } from '../common/words'
import { ChangeKind } from '../measure/change-enums'
import { FigureState, Statistic, Unit } from '../measure/measure-enums'
import { Metric } from '../measure/metric'
import { TourChartKind, TourStopKind } from './tour-enums'

/** The form of a stored snapshot. A later form gets a later number, and this one stays readable. */
export const SNAPSHOT_FORMAT = 2

@ObjectType('TourMilestone', { description: 'A dated milestone of a stop.' })
export class SnapshotMilestone {
  @Field(() => DateScalar, { simple: true, description: 'Day on which it happened.' })
  happenedOn!: string

  @Field(() => String, { simple: true, description: 'What happened.' })
  title!: string
}

@ObjectType('TourMember', { description: 'A village of a cluster on the day of the snapshot.' })
export class SnapshotMember {
  @Field(() => String, { simple: true, description: 'Name.' })
  name!: string

  @Field(() => String, { simple: true, description: 'Name of its township.' })
  township!: string

  @Field(() => Boolean, { simple: true, description: 'Whether it leads the cluster.' })
  isLead!: boolean
}

@ObjectType('TourCounty', { description: 'A county in which a stop lies.' })
export class SnapshotCounty {
  @Field(() => ID, { simple: true, description: '6-digit code on the day of the snapshot.' })
  code!: string

  @Field(() => String, { simple: true, description: 'Name on that day.' })
  name!: string
}

@ObjectType('TourTally', { description: 'How many of a kind: industries at work, livelihood projects completed.' })
export class SnapshotTally {
  /** Name of the kind. */
  words!: Words

  @Field(() => Int, { simple: true, description: 'How many.' })
  count!: number
}

@ObjectType('TourFigureShown', {
  description: 'A figure of a stop as visitors see it, with the one that it is compared with.',
})
export class SnapshotFigure {
  @Field(() => Metric, { simple: true, description: 'The metric.' })
  metric!: string

  /** Its name on the day of the snapshot. */
  words!: Words

  @Field(() => Statistic, { simple: true, description: 'How the villages of a cluster became one number.' })
  stat!: Statistic

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })
  period!: string

  @Field(() => Float, { simple: true, nullable: true, description: 'The number, in `unit`; null: see `state`.' })
  value!: number | null

  @Field(() => Unit, { simple: true, description: 'Unit of the number.' })
  unit!: Unit

  @Field(() => FigureState, { simple: true, description: 'What stands behind the number, or why there is none.' })
  state!: FigureState

  @Field(() => Int, { simple: true, description: 'Villages with a value.' })
  reported!: number

  @Field(() => Int, { simple: true, description: 'Villages that should have one.' })
  expected!: number

  @Field(() => PeriodKeyScalar, { simple: true, nullable: true, description: 'The period compared with; null: none.' })
  against!: string | null

  @Field(() => Float, { simple: true, nullable: true, description: 'The number then, in `unit`.' })
  before!: number | null

  @Field(() => FigureState, { simple: true, nullable: true, description: 'What stands behind the number then.' })
  beforeState!: FigureState | null

  @Field(() => Int, { simple: true, nullable: true, description: 'Villages with a value then.' })
  beforeReported!: number | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description: 'The change on the villages that report in both periods, in `changeUnit`.',
  })
  change!: number | null

  @Field(() => Unit, { simple: true, nullable: true, description: 'Unit of the change.' })
  changeUnit!: Unit | null

  @Field(() => ChangeKind, { simple: true, nullable: true, description: 'Growth or difference.' })
  changeKind!: ChangeKind | null

  @Field(() => Int, { simple: true, nullable: true, description: 'Villages that the change rests on.' })
  pairs!: number | null
}

@ObjectType('TourPoint', { description: 'A point of a chart. Gaps stay, as points without a value.' })
export class SnapshotPoint {
  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })
  period!: string

  @Field(() => Float, { simple: true, nullable: true, description: 'The number, in the unit of the chart.' })
  value!: number | null

  @Field(() => FigureState, { simple: true, description: 'What stands behind it, or why there is none.' })
  state!: FigureState
}

@ObjectType('TourChartShown', { description: 'A chart of a stop as visitors see it.' })
export class SnapshotChart {
  @Field(() => TourChartKind, { simple: true, description: 'How it is drawn.' })
  kind!: TourChartKind

  @Field(() => Metric, { simple: true, description: 'The metric.' })
  metric!: string

  words!: Words

  @Field(() => Statistic, { simple: true, description: 'How the villages of a cluster became one number.' })
  stat!: Statistic

  @Field(() => Unit, { simple: true, description: 'Unit of its numbers.' })
  unit!: Unit

  @Field(() => [SnapshotPoint], { simple: true, description: 'Its points, oldest first; of a comparison the members.' })
  points!: SnapshotPoint[]

  @Field(() => [SnapshotPoint], {
    simple: true,
    nullable: true,
    description: 'Of a comparison: the villages outside clusters, in the same periods; else null.',
  })
  compared!: SnapshotPoint[] | null

  @Field(() => Float, {
    simple: true,
    nullable: true,
    description:
      'Of a comparison: change of the members since the first period less change of the others. A description, no proof of effect.',
  })
  effect!: number | null

  @Field(() => Unit, { simple: true, nullable: true, description: 'Unit of the effect.' })
  effectUnit!: Unit | null

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Of a comparison: members compared in the last period.',
  })
  members!: number | null

  @Field(() => Int, {
    simple: true,
    nullable: true,
    description: 'Of a comparison: villages that they are compared with.',
  })
  others!: number | null
}

@ObjectType('TourPhotoShown', { description: 'A photo of a stop. Its picture is at `/photos/<digest>.jpg`.' })
export class SnapshotPhoto {
  @Field(() => ID, { simple: true, description: 'SHA-256 of the picture.' })
  digest!: string

  @Field(() => String, { simple: true, nullable: true, description: 'Caption.' })
  caption!: string | null

  @Field(() => Int, { simple: true, description: 'Width, pixels.' })
  widthPixels!: number

  @Field(() => Int, { simple: true, description: 'Height, pixels.' })
  heightPixels!: number
}

@ObjectType('TourStopShown', { description: 'A stop of a tour as visitors see it.' })
export class SnapshotStop {
  @Field(() => ID, { simple: true, description: 'Code of the stop.' })
  code!: string

  @Field(() => TourStopKind, { simple: true, description: 'A cluster or a village.' })
  kind!: TourStopKind

  @Field(() => String, { simple: true, description: 'Title.' })
  title!: string

  @Field(() => String, { simple: true, nullable: true, description: 'Words of the stop.' })
  words!: string | null

  @Field(() => ID, { simple: true, description: 'Code of the cluster or village.' })
  placeCode!: string

  @Field(() => String, { simple: true, description: 'Name of the cluster or village on the day of the snapshot.' })
  placeName!: string

  @Field(() => [String], { simple: true, description: 'Names of the places above, from the city down.' })
  within!: string[]

  @Field(() => [SnapshotCounty], {
    simple: true,
    description:
      'The counties in which its villages lie, by code; [] in editions that were published before this was kept.',
  })
  counties!: SnapshotCounty[]

  @Field(() => DateScalar, { simple: true, nullable: true, description: 'Day on which a cluster began.' })
  startedOn!: string | null

  @Field(() => [SnapshotMember], {
    simple: true,
    description: 'Villages of a cluster, the lead first; [] of a village.',
  })
  members!: SnapshotMember[]

  @Field(() => [SnapshotTally], { simple: true, description: 'Industries at work by kind, most first.' })
  industries!: SnapshotTally[]

  @Field(() => [SnapshotTally], { simple: true, description: 'Livelihood projects completed by kind, most first.' })
  projects!: SnapshotTally[]

  @Field(() => [SnapshotMilestone], { simple: true, description: 'Milestones, earliest first.' })
  milestones!: SnapshotMilestone[]

  @Field(() => [SnapshotFigure], { simple: true, description: 'Figures in their order.' })
  figures!: SnapshotFigure[]

  @Field(() => [SnapshotChart], { simple: true, description: 'Charts in their order.' })
  charts!: SnapshotChart[]

  @Field(() => [SnapshotPhoto], { simple: true, description: 'Photos in their order.' })
  photos!: SnapshotPhoto[]
}

@ObjectType('TourSnapshot', {
  description:
    'Everything that visitors see of a tour, as of one revision. Of a published tour it never changes. It holds no sensitive label, no personal data and no count under 5.',
})
export class TourSnapshot {
  @Field(() => Int, { simple: true, description: 'Number of the form that it is stored in.' })
  format!: number

  @Field(() => ID, { simple: true, description: 'Code of the tour.' })
  code!: string

  @Field(() => String, { simple: true, description: 'Title.' })
  title!: string

  @Field(() => String, { simple: true, nullable: true, description: 'English title.' })
  titleEn!: string | null

  @Field(() => String, { simple: true, nullable: true, description: 'Introduction.' })
  words!: string | null

  @Field(() => DateScalar, { simple: true, nullable: true, description: 'Day of the visit.' })
  visitOn!: string | null

  @Field(() => Int, { simple: true, description: 'The revision whose figures it shows.' })
  revision!: number

  @Field(() => DateScalar, {
    simple: true,
    description: 'The day on which it was made: map and members are of that day.',
  })
  madeOn!: string

  @Field(() => Boolean, {
    simple: true,
    description: 'Whether invented sample data (样例数据) was loaded; every page then says so.',
  })
  isSample!: boolean

  @Field(() => [SnapshotStop], { simple: true, description: 'The stops in their order.' })
  stops!: SnapshotStop[]
}
