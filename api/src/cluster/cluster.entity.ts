import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { DateScalar } from '../common/scalars'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'

@ObjectType({ description: 'A cluster (片区) of villages that are developed together (R58, clause 五.3).' })
@Entity('cluster')
@Index('uq_cluster', ['code'], { unique: true })
@Index('ix_cluster_lead_village', ['leadVillageId'])
export class Cluster extends RegistryRow {
  @Field(() => ID, { description: 'Code given by the bureau.', simple: true })
  @Column({ type: 'varchar', length: 40 })
  code!: string

  @Field(() => String, { description: 'Name.', simple: true })
  @Column({ type: 'varchar', length: 100 })
  name!: string

  @Field(() => Boolean, { description: 'Whether it is a pilot (试点).', simple: true })
  @Column({ type: 'boolean' })
  isPilot!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'Day on which joint work began.', simple: true })
  @Column({ type: 'varchar', length: 10, nullable: true })
  startedOn!: string | null

  @Column({ type: 'int', nullable: true })
  @ForeignKey(() => Division, { name: 'fk_cluster_lead_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  leadVillageId!: number | null
}
