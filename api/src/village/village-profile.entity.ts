import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'

@ObjectType({ description: 'Households, population and Party members of a village at the end of a year.' })
@Entity('village_profile')
@Index('uq_village_profile', ['villageId', 'year'], { unique: true })
@Index('ix_village_profile_year', ['year'])
export class VillageProfile extends RegistryRow {
  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_village_profile_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  villageId!: number

  @Field(() => Int, { description: 'The year whose end the counts describe.', simple: true })
  @Column({ type: 'int' })
  year!: number

  @Field(() => Int, { nullable: true, description: 'Registered households (户籍户), households.', simple: true })
  @Column({ type: 'int', nullable: true })
  registeredHouseholds!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Resident households (常住户), households: the denominator of household visits.',
    simple: true,
  })
  @Column({ type: 'int', nullable: true })
  residentHouseholds!: number | null

  @Field(() => Int, { nullable: true, description: 'Registered population (户籍人口), persons.', simple: true })
  @Column({ type: 'int', nullable: true })
  registeredPopulation!: number | null

  @Field(() => Int, { nullable: true, description: 'Resident population (常住人口), persons.', simple: true })
  @Column({ type: 'int', nullable: true })
  residentPopulation!: number | null

  @Field(() => Int, { nullable: true, description: 'Party members (党员), persons.', simple: true })
  @Column({ type: 'int', nullable: true })
  partyMembers!: number | null
}
