import { Field, Float, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { yuanOf } from '../common/money'
import { PeriodKeyScalar } from '../common/scalars'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'

@ObjectType({
  description:
    'Per-capita disposable income of rural residents (农村居民人均可支配收入) from the household survey. Exists for counties and above; never averaged from villages.',
})
@Entity('rural_income_stat')
@Index('uq_rural_income_stat', ['regionId', 'period'], { unique: true })
export class RuralIncomeStat extends RegistryRow {
  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_rural_income_stat_region', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  regionId!: number

  @Field(() => PeriodKeyScalar, {
    description: 'The year; or a quarter, whose value is then cumulative from January to its end.',
    simple: true,
  })
  @Column({ type: 'varchar', length: 10 })
  period!: string

  @Column({ type: 'bigint' })
  valueFen!: number

  @Field(() => Float, { description: 'Yuan a person, cumulative from January.' })
  get valueYuan(): number {
    return yuanOf(this.valueFen)
  }
}
