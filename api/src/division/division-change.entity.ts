import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm'
import { Division } from './division.entity'

/** What happened to places (domain.md §5). */
export type DivisionChangeKind =
  | 'CREATE'
  | 'ABOLISH'
  | 'RENAME'
  | 'RECODE'
  | 'TRANSFER'
  | 'MERGE'
  | 'SPLIT'
  | 'TYPE_CHANGE'

/**
 * How sure a change is. INFERRED: two lists prove it by rule. PROPOSED: likely, but a person has to say so; nothing
 * follows from it until then. CONFIRMED: a person did, naming the document. REJECTED: it did not happen.
 */
export type ChangeStanding = 'INFERRED' | 'PROPOSED' | 'CONFIRMED' | 'REJECTED'

/** One change of one or more places on one day. */
@Entity('division_change')
@Index('ix_division_change_standing', ['standing', 'effectiveOn'])
export class DivisionChange {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('varchar', { length: 16 })
  kind!: DivisionChangeKind

  /** First day after the change: for changes read from two lists, the day of the later list. */
  @Column('varchar', { length: 10 })
  effectiveOn!: string

  /** The document that orders or proves it; null while it rests on the lists alone. */
  @Column('varchar', { length: 120, nullable: true })
  documentNo!: string | null

  @Column('varchar', { length: 16 })
  standing!: ChangeStanding
}

/** A place that a change starts from or ends in. A place that keeps its identity stands on both sides. */
@Entity('division_change_part')
@Index('uq_division_change_part', ['changeId', 'side', 'divisionId'], { unique: true })
@Index('ix_division_change_part_division', ['divisionId'])
export class DivisionChangePart {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('integer')
  @ForeignKey(() => DivisionChange, {
    name: 'fk_division_change_part_change',
    onDelete: 'RESTRICT',
    onUpdate: 'RESTRICT',
  })
  changeId!: number

  @Column('integer')
  @ForeignKey(() => Division, { name: 'fk_division_change_part_division', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  divisionId!: number

  @Column('varchar', { length: 16 })
  side!: 'PREDECESSOR' | 'SUCCESSOR'

  /** Share of a predecessor that goes on in the change, or of a split that a successor gets, 0–1; null: not known. */
  @Column('double', { nullable: true })
  share!: number | null
}
