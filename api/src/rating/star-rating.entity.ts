import { Field, Int, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { DateScalar } from '../common/scalars'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'

@ObjectType({
  description: 'Star rating (评星定级) of the Party organisation of a village for a year (R13, clause 三.2).',
})
@Entity('star_rating')
@Index('uq_star_rating', ['villageId', 'year'], { unique: true })
@Index('ix_star_rating_year', ['year'])
export class StarRating extends RegistryRow {
  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_star_rating_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  villageId!: number

  @Field(() => Int, { description: 'The year that is rated.', simple: true })
  @Column({ type: 'int' })
  year!: number

  @Field(() => Int, {
    nullable: true,
    description: 'Stars, 1 to 5, 5 is best. Null where no stars are given because of rectification.',
    simple: true,
  })
  @Column({ type: 'int', nullable: true })
  stars!: number | null

  @Field(() => Boolean, {
    description: 'Whether the organisation is under rectification and therefore not rated (不予评星).',
    simple: true,
  })
  @Column({ type: 'boolean' })
  underRectification!: boolean

  @Field(() => DateScalar, { nullable: true, description: 'Day of approval.', simple: true })
  @Column({ type: 'varchar', length: 10, nullable: true })
  ratedOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the rating is in force.', simple: true })
  @Column({ type: 'varchar', length: 10, nullable: true })
  validTo!: string | null

  @Field(() => String, { nullable: true, description: 'The body that approved it; no names of people.', simple: true })
  @Column({ type: 'varchar', length: 100, nullable: true })
  approvedBy!: string | null
}
