import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import { Submission } from './submission.entity'

/** A moment of the registry: everything published up to it. Numbers rise by one without gaps. */
@Entity('hub_revision')
@Index('ix_hub_revision_submission', ['submissionId'])
export class HubRevision {
  @PrimaryColumn('integer')
  number!: number

  @Column('varchar', { length: 24 })
  publishedAt!: string

  @Column('integer')
  @ForeignKey(() => Submission, { name: 'fk_hub_revision_submission', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  submissionId!: number

  @Column('boolean')
  isSample!: boolean
}

/** What a revision did to one dataset. */
@Entity('revision_dataset')
export class RevisionDataset {
  @PrimaryColumn('varchar', { length: 64 })
  dataset!: string

  @PrimaryColumn('integer')
  revision!: number

  /** The file the rows came from; null when they came from several, or from none. */
  @Column('varchar', { length: 300, nullable: true })
  fileName!: string | null

  @Column('integer')
  insertedRows!: number

  @Column('integer')
  changedRows!: number

  @Column('integer')
  withdrawnRows!: number
}

/** One change of one row. Never altered, never deleted: the registry is the fold of these. */
@Entity('ledger_entry')
@Index('ix_ledger_entry_revision', ['revision'])
@Index('ix_ledger_entry_village', ['villageId'])
export class LedgerEntry {
  @PrimaryColumn('varchar', { length: 64 })
  dataset!: string

  /** The row's natural key as one text, see `row-key.ts`. */
  @PrimaryColumn('varchar', { length: 191 })
  rowKey!: string

  @PrimaryColumn('integer')
  revision!: number

  /** For the history of a village; null for rows that belong to no village. */
  @Column('integer', { nullable: true })
  villageId!: number | null

  /** JSON by property name; null: the row is new. */
  @Column('text', { nullable: true })
  beforePayload!: string | null

  /** JSON by property name; null: the row was withdrawn. */
  @Column('text', { nullable: true })
  afterPayload!: string | null

  @Column('integer')
  submissionId!: number

  @Column('integer', { nullable: true })
  fileId!: number | null

  @Column('varchar', { length: 120, nullable: true })
  sheet!: string | null

  @Column('integer', { nullable: true })
  rowNumber!: number | null
}

/** One row that every publication updates first, so that they pass one at a time on any engine. */
@Entity('publication_turn')
export class PublicationTurn {
  @PrimaryColumn('integer')
  id!: number

  @Column('integer')
  taken!: number
}
