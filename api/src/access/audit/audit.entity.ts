import { Column, Entity, Index, PrimaryColumn } from 'typeorm'

/**
 * One thing that somebody did, or was refused. Never changed; deleted only once the anchor of the chain has passed it.
 * Lengths are those of `canonical-entry.ts`.
 */
@Entity('audit_entry')
@Index('ix_audit_entry_at', ['at'])
@Index('ix_audit_entry_actor', ['actor'])
@Index('ix_audit_entry_action', ['action'])
export class AuditEntryRow {
  /** Numbers rise by one without gaps. */
  @PrimaryColumn('integer')
  seq!: number

  /** Instant, ISO 8601 in UTC with milliseconds. */
  @Column('varchar', { length: 24 })
  at!: string

  /** Whom the viewer is called, or what was tried to be. */
  @Column('varchar', { length: 120 })
  actor!: string

  @Column('varchar', { length: 32 })
  action!: string

  /** What it was done to: a login, a dataset, a tour, a file. */
  @Column('varchar', { length: 200, nullable: true })
  subject!: string | null

  @Column('text', { nullable: true })
  detail!: string | null

  /** Network address of the asker. */
  @Column('varchar', { length: 64, nullable: true })
  address!: string | null

  @Column('varchar', { length: 8 })
  outcome!: string

  /** SHA-256 over the hash of the entry before and this entry, in hexadecimal. */
  @Column('varchar', { length: 64 })
  hash!: string
}

/**
 * The one row that says where the chain begins and ends. Whoever appends holds it, so that entries follow one another
 * one at a time on any engine; and entries taken off the end are missed because it still knows them.
 */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn('integer')
  id!: number

  /** Number of the newest entry; 0 before the first. */
  @Column('integer')
  seq!: number

  /** Its hash. */
  @Column('varchar', { length: 64 })
  hash!: string

  /** The anchor: number of the newest entry that was pruned; 0 where none was. */
  @Column('integer')
  prunedSeq!: number

  /** Its hash, which the oldest entry that is kept follows. */
  @Column('varchar', { length: 64 })
  prunedHash!: string
}
