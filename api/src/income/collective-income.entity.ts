import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { yuanOf, yuanOrNull } from '../common/money'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'

@ObjectType({ description: 'Collective income of a village in a calendar year, total and components (clause 三.3).' })
@Entity('collective_income')
@Index('uq_collective_income', ['villageId', 'year'], { unique: true })
@Index('ix_collective_income_year', ['year'])
export class CollectiveIncome extends RegistryRow {
  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_collective_income_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  villageId!: number

  @Field(() => Int, { description: 'Calendar year.', simple: true })
  @Column({ type: 'int' })
  year!: number

  @Column({ type: 'bigint' })
  totalFen!: number

  @Column({ type: 'bigint', nullable: true })
  businessFen!: number | null

  @Column({ type: 'bigint', nullable: true })
  contractingFen!: number | null

  @Column({ type: 'bigint', nullable: true })
  investmentFen!: number | null

  @Column({ type: 'bigint', nullable: true })
  subsidyFen!: number | null

  @Column({ type: 'bigint', nullable: true })
  otherFen!: number | null

  @Field(() => String, { nullable: true, description: 'What the village says about the figures.', simple: true })
  @Column({ type: 'varchar', length: 300, nullable: true })
  note!: string | null

  @Field(() => Float, { description: 'Total collective income (村集体经济总收入), yuan (R28, clause 三.3).' })
  get totalYuan(): number {
    return yuanOf(this.totalFen)
  }

  @Field(() => Float, {
    nullable: true,
    description:
      'Operating income (经营性收入), yuan: business, contracting and investment; null unless all three are reported.',
  })
  get operatingYuan(): number | null {
    if (this.businessFen === null || this.contractingFen === null || this.investmentFen === null) return null
    return yuanOf(this.businessFen + this.contractingFen + this.investmentFen)
  }

  @Field(() => Float, { nullable: true, description: 'Business income (经营收入), yuan.' })
  get businessYuan(): number | null {
    return yuanOrNull(this.businessFen)
  }

  @Field(() => Float, { nullable: true, description: 'Contracting and remitted income (发包及上交收入), yuan.' })
  get contractingYuan(): number | null {
    return yuanOrNull(this.contractingFen)
  }

  @Field(() => Float, { nullable: true, description: 'Return on investment (投资收益), yuan; may be negative.' })
  get investmentYuan(): number | null {
    return yuanOrNull(this.investmentFen)
  }

  @Field(() => Float, { nullable: true, description: 'Subsidies (补助收入), yuan.' })
  get subsidyYuan(): number | null {
    return yuanOrNull(this.subsidyFen)
  }

  @Field(() => Float, { nullable: true, description: 'Other income (其他收入), yuan.' })
  get otherYuan(): number | null {
    return yuanOrNull(this.otherFen)
  }
}
