import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { DateScalar } from '../common/scalars'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'
import { PostingEndReason, PostingRole } from './posting-words'

/**
 * The posting of a first secretary or of a work team, from `startOn` to `endOn`, both inclusive. A replacement is a
 * posting of its own with the next serial; the clocks of the village go on from the first of the round.
 */
@ObjectType({
  description:
    'The posting (派驻) of a first secretary or a work team to a village for a round (R02–R07, R42, clauses 二.1 and 四.1). ' +
    'It names no person.',
})
@Entity('posting')
@Index('uq_posting', ['villageId', 'roundKey', 'role', 'serial'], { unique: true })
@Index('ix_posting_round', ['roundKey', 'startOn'])
export class Posting extends RegistryRow {
  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_posting_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  villageId!: number

  @Field(() => String, { description: 'The round (轮次), as the plan names it, for example 2021.', simple: true })
  @Column({ type: 'varchar', length: 16 })
  roundKey!: string

  @Field(() => PostingRole, { description: 'Who is posted.', simple: true })
  @Column({ type: 'varchar', length: 16 })
  role!: PostingRole

  @Field(() => Int, {
    description: 'Number of the posting within village, round and role, from 1. A replacement has the next one.',
    simple: true,
  })
  @Column({ type: 'int' })
  serial!: number

  @Field(() => DateScalar, { description: 'First day in the village.', simple: true })
  @Column({ type: 'varchar', length: 10 })
  startOn!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of the posting, inclusive. Null while it lasts.',
    simple: true,
  })
  @Column({ type: 'varchar', length: 10, nullable: true })
  endOn!: string | null

  @Field(() => PostingEndReason, {
    nullable: true,
    description: 'Why it ended; null while it lasts, and where no reason was given.',
    simple: true,
  })
  @Column({ type: 'varchar', length: 16, nullable: true })
  endReason!: PostingEndReason | null
}
