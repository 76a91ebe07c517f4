import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'

/** A list of divisions that was loaded: the whole truth inside `codePrefix` from `validFrom` on. */
@Entity('division_list')
@Index('uq_division_list', ['codePrefix', 'validFrom'], { unique: true })
export class DivisionList {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  /** Every code that begins so is covered; empty: the nation. */
  @Column('varchar', { length: 12 })
  codePrefix!: string

  @Column('varchar', { length: 10 })
  validFrom!: string

  @Column('varchar', { length: 120 })
  source!: string

  /** Villages on the list inside the prefix. */
  @Column('integer')
  villageCount!: number
}

/**
 * One row, number 1. Whoever changes places counts it up first: that lets them pass one at a time on every database,
 * and lets other processes see that their maps are old.
 */
@Entity('division_revision')
export class DivisionRevision {
  @PrimaryColumn('integer')
  id!: number

  @Column('integer')
  number!: number
}
