import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, Index } from 'typeorm'
import { PeriodKeyScalar } from '../common/scalars'
import { RegistryRow } from '../db/registry-row'
import { Statistic } from '../measure/measure-enums'
import { Metric } from '../measure/metric'
import { TourChartKind } from './tour-enums'

/** What every part of a stop carries: its stop, and its place in the order. */
abstract class StopPart extends RegistryRow {
  @Column({ type: 'varchar', length: 60 })
  stopCode!: string

  /** From 1. */
  @Column({ type: 'int' })
  position!: number
}

/** A dated milestone of a stop. */
@Entity('tour_milestone')
@Index('uq_tour_milestone', ['stopCode', 'position'], { unique: true })
export class TourMilestoneRow extends StopPart {
  @Column({ type: 'varchar', length: 10 })
  happenedOn!: string

  @Column({ type: 'varchar', length: 200 })
  title!: string
}

@ObjectType('TourFigure', { description: 'A figure that a stop is to show, as it was chosen.' })
@Entity('tour_figure')
@Index('uq_tour_figure', ['stopCode', 'position'], { unique: true })
export class TourFigureRow extends StopPart {
  @Field(() => Metric, { simple: true, description: 'The metric.' })
  @Column({ type: 'varchar', length: 64 })
  metric!: string

  @Field(() => PeriodKeyScalar, { simple: true, description: 'The period.' })
  @Column({ type: 'varchar', length: 10 })
  period!: string

  @Field(() => Statistic, { simple: true, nullable: true, description: 'Null: the usual statistic of the metric.' })
  @Column({ type: 'varchar', length: 16, nullable: true })
  stat!: string | null

  @Field(() => PeriodKeyScalar, {
    simple: true,
    nullable: true,
    description: 'The period that it is compared with; null: none.',
  })
  @Column({ type: 'varchar', length: 10, nullable: true })
  against!: string | null
}

@ObjectType('TourChart', { description: 'A chart that a stop is to show, as it was chosen.' })
@Entity('tour_chart')
@Index('uq_tour_chart', ['stopCode', 'position'], { unique: true })
export class TourChartRow extends StopPart {
  @Field(() => TourChartKind, { simple: true, description: 'How it is drawn.' })
  @Column({ type: 'varchar', length: 16 })
  kind!: string

  @Field(() => Metric, { simple: true, description: 'The metric.' })
  @Column({ type: 'varchar', length: 64 })
  metric!: string

  @Field(() => Statistic, { simple: true, nullable: true, description: 'Null: the usual statistic of the metric.' })
  @Column({ type: 'varchar', length: 16, nullable: true })
  stat!: string | null

  @Field(() => PeriodKeyScalar, { simple: true, description: 'First period.' })
  @Column({ type: 'varchar', length: 10 })
  fromPeriod!: string

  @Field(() => PeriodKeyScalar, { simple: true, description: 'Last period.' })
  @Column({ type: 'varchar', length: 10 })
  toPeriod!: string
}

/** A photo that a stop shows, by the digest of its bytes. */
@Entity('tour_photo')
@Index('uq_tour_photo', ['stopCode', 'position'], { unique: true })
export class TourPhotoRow extends StopPart {
  @Column({ type: 'varchar', length: 64 })
  photo!: string

  @Column({ type: 'varchar', length: 200, nullable: true })
  caption!: string | null

  @Column({ type: 'boolean' })
  noIdentifiablePerson!: boolean
}
