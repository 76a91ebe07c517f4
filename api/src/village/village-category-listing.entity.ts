import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, ForeignKey, Index } from 'typeorm'
import { DateScalar } from '../common/scalars'
import { RegistryRow } from '../db/registry-row'
import { Division } from '../division/division.entity'
import { VillageCategory } from './village-category'

@ObjectType({
  description: 'The listing of a village in a category of clause 二.1, from the listing day to the delisting.',
})
@Entity('village_category')
@Index('uq_village_category', ['villageId', 'category', 'listedOn'], { unique: true })
@Index('ix_village_category_category', ['category', 'listedOn'])
export class VillageCategoryListing extends RegistryRow {
  @Column({ type: 'int' })
  @ForeignKey(() => Division, { name: 'fk_village_category_village', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  villageId!: number

  @Field(() => VillageCategory, { description: 'The category.', simple: true })
  @Column({ type: 'varchar', length: 32 })
  category!: VillageCategory

  @Field(() => DateScalar, { description: 'First day of the listing, inclusive.', simple: true })
  @Column({ type: 'varchar', length: 10 })
  listedOn!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the village left the list; it no longer counts on that day. Null while listed.',
    simple: true,
  })
  @Column({ type: 'varchar', length: 10, nullable: true })
  delistedOn!: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the village is one of the key assistance villages (重点帮扶村) of the city; null when not stated.',
    simple: true,
  })
  @Column({ type: 'boolean', nullable: true })
  isCityKeyVillage!: boolean | null
}
