import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { yuanOrNull } from '../common/money'
import { DateScalar } from '../common/scalars'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'
import { ProjectKind } from './project-kind'

@ObjectType({ description: 'A livelihood project or matter (民生实事) of a village (R37, clause 三.5).' })
@Entity('livelihood_project')
@Index('uq_livelihood_project', ['villageId', 'name'], { unique: true })
export class LivelihoodProject extends RegistryRow {
  @Field(() => ID, { description: 'Identifier inside this hub.', simple: true })
  override id!: number

  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_livelihood_project_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  villageId!: number

  @Field(() => String, { description: 'What is to be solved.', simple: true })
  @Column({ type: 'varchar', length: 100 })
  name!: string

  @Field(() => ProjectKind, { description: 'What it is about.', simple: true })
  @Column({ type: 'varchar', length: 16 })
  kind!: ProjectKind

  @Field(() => DateScalar, { nullable: true, description: 'Day on which work began.', simple: true })
  @Column({ type: 'varchar', length: 10, nullable: true })
  startedOn!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which completion is in time.', simple: true })
  @Column({ type: 'varchar', length: 10, nullable: true })
  dueOn!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of acceptance (not of starting). Null while open.',
    simple: true,
  })
  @Column({ type: 'varchar', length: 10, nullable: true })
  completedOn!: string | null

  /** Investment in fen. */
  @Column({ type: 'bigint', nullable: true })
  investmentFen!: number | null

  @Field(() => Float, { nullable: true, description: 'Investment (投资额), yuan.' })
  get investmentYuan(): number | null {
    return yuanOrNull(this.investmentFen)
  }

  @Field(() => Int, { nullable: true, description: 'Households that benefit, households.', simple: true })
  @Column({ type: 'int', nullable: true })
  beneficiaryHouseholds!: number | null
}
