import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm'

/** DRAFT: staged and waiting. REFUSED: had errors. PUBLISHED: in the registry, or found to change nothing. */
export type SubmissionStatus = 'DRAFT' | 'REFUSED' | 'PUBLISHED'

/** A set of rows handed in together: one run of the import, one form. Published as one revision or not at all. */
@Entity('submission')
@Index('ix_submission_status', ['status'])
export class Submission {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  /** The file's name, or the folder's and how many files it holds. */
  @Column('varchar', { length: 300 })
  title!: string

  @Column('varchar', { length: 16 })
  status!: SubmissionStatus

  /** Who handed it in. */
  @Column('varchar', { length: 120 })
  actor!: string

  /** Invented rows for trying out, labelled 样例数据 wherever they are shown. */
  @Column('boolean')
  isSample!: boolean

  /** Instant, ISO 8601 in UTC, as all instants here. */
  @Column('varchar', { length: 24 })
  createdAt!: string

  @Column('varchar', { length: 24, nullable: true })
  publishedAt!: string | null

  /** The revision it became; null while it is none, also when publishing it changed nothing. */
  @Column('integer', { nullable: true })
  revision!: number | null

  /** Rows read from the files, good and bad. */
  @Column('integer')
  rowCount!: number

  @Column('integer')
  insertedRows!: number

  @Column('integer')
  changedRows!: number

  @Column('integer')
  unchangedRows!: number

  @Column('integer')
  withdrawnRows!: number

  /** Rows with errors that a publication of the valid rows left behind. */
  @Column('integer')
  leftOutRows!: number

  /** All issues found, also those beyond the ones that are kept. */
  @Column('integer')
  issueCount!: number

  @Column('text', { nullable: true })
  message!: string | null
}

/** A file of a submission. */
@Entity('submission_file')
@Index('ix_submission_file_submission', ['submissionId'])
export class SubmissionFile {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('integer')
  @ForeignKey(() => Submission, { name: 'fk_submission_file_submission', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  submissionId!: number

  @Column('varchar', { length: 300 })
  name!: string

  /** Of the bytes handed in, hexadecimal. */
  @Column('varchar', { length: 64 })
  sha256!: string
}
