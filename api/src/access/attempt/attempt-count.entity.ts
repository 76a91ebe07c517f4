import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm'

/**
 * How often somebody was wrong of late, by login or by network address. Logins that do not exist are counted alike, so
 * that a lock tells nobody which ones do.
 */
@Entity('attempt_count')
@Index('uq_attempt_count', ['keyHash'], { unique: true })
@Index('ix_attempt_count_last', ['lastAt'])
export class AttemptCountRow {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  /** SHA-256 of what is counted, `login:…` or `address:…`. */
  @Column('varchar', { length: 64 })
  keyHash!: string

  /** Tries that were wrong, or are not known to be right yet. */
  @Column('integer')
  failures!: number

  /** When the count began. */
  @Column('varchar', { length: 24 })
  since!: string

  @Column('varchar', { length: 24 })
  lastAt!: string

  /** Until then every try is refused unseen; null: no lock. */
  @Column('varchar', { length: 24, nullable: true })
  lockedUntil!: string | null
}
