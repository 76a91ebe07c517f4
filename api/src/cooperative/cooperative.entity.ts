import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { DateScalar } from '../common/scalars'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'
import { CooperativeLevel, OperatingStatus } from './cooperative-words'

@ObjectType({
  description: 'A cooperative of a village. Attributes without a date of their own are the latest reported.',
})
@Entity('cooperative')
@Index('uq_cooperative', ['villageId', 'name'], { unique: true })
export class Cooperative extends RegistryRow {
  @Field(() => ID, { description: 'Identifier inside this hub.', simple: true })
  override id!: number

  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_cooperative_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  villageId!: number

  @Field(() => String, { description: 'Registered name.', simple: true })
  @Column({ type: 'varchar', length: 100 })
  name!: string

  @Field(() => DateScalar, { nullable: true, description: 'Day of registration (R22, clause 三.3).', simple: true })
  @Column({ type: 'varchar', length: 10, nullable: true })
  registeredOn!: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the Party branch leads it (党支部领办); null when not stated.',
    simple: true,
  })
  @Column({ type: 'boolean', nullable: true })
  ledByPartyBranch!: boolean | null

  @Field(() => OperatingStatus, { nullable: true, description: 'Result of the latest yearly check.', simple: true })
  @Column({ type: 'varchar', length: 16, nullable: true })
  operatingStatus!: OperatingStatus | null

  @Field(() => Int, { nullable: true, description: 'Member households (入社户数), households.', simple: true })
  @Column({ type: 'int', nullable: true })
  memberHouseholds!: number | null

  @Field(() => CooperativeLevel, { nullable: true, description: 'Model level; null when not stated.', simple: true })
  @Column({ type: 'varchar', length: 16, nullable: true })
  level!: CooperativeLevel | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of deregistration; it no longer counts on that day. Null while registered.',
    simple: true,
  })
  @Column({ type: 'varchar', length: 10, nullable: true })
  deregisteredOn!: string | null
}
