import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { DateScalar } from '../common/scalars'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'

@ObjectType('Tour', {
  description: 'An observation tour (现场观摩) as it is being prepared. What visitors see is its published edition.',
})
@Entity('tour')
@Index('uq_tour', ['code'], { unique: true })
export class TourRow extends RegistryRow {
  @Field(() => ID, { simple: true, description: 'Code.' })
  @Column({ type: 'varchar', length: 40 })
  code!: string

  @Field(() => String, { simple: true, description: 'Title.' })
  @Column({ type: 'varchar', length: 100 })
  title!: string

  @Field(() => String, { simple: true, nullable: true, description: 'English title.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  titleEn!: string | null

  @Field(() => String, { simple: true, nullable: true, description: 'Introduction.' })
  @Column({ type: 'varchar', length: 1000, nullable: true })
  words!: string | null

  @Field(() => DateScalar, { simple: true, nullable: true, description: 'Day of the visit.' })
  @Column({ type: 'varchar', length: 10, nullable: true })
  visitOn!: string | null
}

/**
 * A stop: a cluster or a village. Its code is unique among all tours, so that what hangs on it needs no second key.
 * Tours and clusters are named by code without a foreign key, as rows of one file may come before those of another.
 */
@ObjectType('TourStop', { description: 'A stop of a tour as it is being prepared: a cluster or a village.' })
@Entity('tour_stop')
@Index('uq_tour_stop', ['code'], { unique: true })
@Index('ix_tour_stop_tour', ['tourCode', 'position'])
@Index('ix_tour_stop_village', ['villageId'])
export class TourStopRow extends RegistryRow {
  @Field(() => ID, { simple: true, description: 'Code, unique among all tours.' })
  @Column({ type: 'varchar', length: 60 })
  code!: string

  @Column({ type: 'varchar', length: 40 })
  tourCode!: string

  @Column({ type: 'int' })
  position!: number

  @Field(() => String, { simple: true, description: 'Title.' })
  @Column({ type: 'varchar', length: 100 })
  title!: string

  @Field(() => String, { simple: true, nullable: true, description: 'Words of the stop.' })
  @Column({ type: 'varchar', length: 1000, nullable: true })
  words!: string | null

  @Column({ type: 'varchar', length: 40, nullable: true })
  clusterCode!: string | null

  @Column({ type: 'int', nullable: true })
  @ForeignKey(() => Division, { name: 'fk_tour_stop_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  villageId!: number | null
}
