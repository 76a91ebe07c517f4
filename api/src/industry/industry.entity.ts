import { Field, Float, ID, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { yuanOrNull } from '../common/money'
import { DateScalar } from '../common/scalars'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'
import { IndustryKind } from './industry-kind'

@ObjectType({ description: 'An industry of a village. Output and area are the latest reported.' })
@Entity('industry')
@Index('uq_industry', ['villageId', 'name'], { unique: true })
export class Industry extends RegistryRow {
  @Field(() => ID, { description: 'Identifier inside this hub.', simple: true })
  override id!: number

  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_industry_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  villageId!: number

  @Field(() => String, { description: 'What the village calls it.', simple: true })
  @Column({ type: 'varchar', length: 100 })
  name!: string

  @Field(() => IndustryKind, { description: 'Its kind.', simple: true })
  @Column({ type: 'varchar', length: 16 })
  kind!: IndustryKind

  @Field(() => Boolean, {
    description: 'Whether it is recognised as a specialty industry (优势特色产业; R26, clause 三.3).',
    simple: true,
  })
  @Column({ type: 'boolean' })
  isSpecialty!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'First day of operation.', simple: true })
  @Column({ type: 'varchar', length: 10, nullable: true })
  startedOn!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which it ended; it no longer counts on that day. Null while active.',
    simple: true,
  })
  @Column({ type: 'varchar', length: 10, nullable: true })
  endedOn!: string | null

  /** Yearly output in fen. */
  @Column({ type: 'bigint', nullable: true })
  outputFen!: number | null

  @Field(() => Float, { nullable: true, description: 'Yearly output (年产值), yuan.' })
  get outputYuan(): number | null {
    return yuanOrNull(this.outputFen)
  }

  @Field(() => Float, { nullable: true, description: 'Area in mu (亩; 15 mu are one hectare).', simple: true })
  @Column({ type: 'double', nullable: true })
  areaMu!: number | null
}
