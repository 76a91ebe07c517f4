import { Column, Entity, Index } from 'typeorm'
import { RegistryRow } from '../db/registry-row'

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

/** A figure that a stop shows. */
@Entity('tour_figure')
@Index('uq_tour_figure', ['stopCode', 'position'], { unique: true })
export class TourFigureRow extends StopPart {
  /** Key of the measure. */
  @Column({ type: 'varchar', length: 64 })
  metric!: string

  @Column({ type: 'varchar', length: 10 })
  period!: string

  /** Null: the usual statistic of the metric. */
  @Column({ type: 'varchar', length: 16, nullable: true })
  stat!: string | null

  /** The period that it is compared with; null: none. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  against!: string | null
}

/** A chart that a stop shows. */
@Entity('tour_chart')
@Index('uq_tour_chart', ['stopCode', 'position'], { unique: true })
export class TourChartRow extends StopPart {
  @Column({ type: 'varchar', length: 16 })
  kind!: string

  @Column({ type: 'varchar', length: 64 })
  metric!: string

  @Column({ type: 'varchar', length: 16, nullable: true })
  stat!: string | null

  @Column({ type: 'varchar', length: 10 })
  fromPeriod!: string

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
