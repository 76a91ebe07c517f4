import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { yuanOf } from '../common/money'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'

@ObjectType({
  description:
    'Per-capita income of villagers as the village reports it (上报口径), unaudited. Never the survey statistic; see RuralIncomeStat.',
})
@Entity('resident_income')
@Index('uq_resident_income', ['villageId', 'year'], { unique: true })
@Index('ix_resident_income_year', ['year'])
export class ResidentIncome extends RegistryRow {
  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_resident_income_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  villageId!: number

  @Field(() => Int, { description: 'Calendar year.', simple: true })
  @Column({ type: 'int' })
  year!: number

  @Column({ type: 'bigint' })
  reportedFen!: number

  @Field(() => Float, { description: 'Reported per-capita income (村民人均收入，上报口径), yuan a person.' })
  get reportedYuan(): number {
    return yuanOf(this.reportedFen)
  }
}
