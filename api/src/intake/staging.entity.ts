import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'
import { Submission } from './submission.entity'

/** A row waiting to be published. Lives from the reading of its file to the publication. */
@Entity('submission_row')
export class SubmissionRow {
  @PrimaryColumn('integer')
  @ForeignKey(() => Submission, { name: 'fk_submission_row_submission', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  submissionId!: number

  @PrimaryColumn('varchar', { length: 64 })
  dataset!: string

  @PrimaryColumn('varchar', { length: 191 })
  rowKey!: string

  /** Position in the submission from 1; tells rows of the same key apart. */
  @PrimaryColumn('integer')
  ordinal!: number

  @Column('integer', { nullable: true })
  fileId!: number | null

  @Column('varchar', { length: 120, nullable: true })
  sheet!: string | null

  /** As a spreadsheet counts: the first line of the sheet is 1. */
  @Column('integer', { nullable: true })
  rowNumber!: number | null

  /** JSON by property name: only the columns that the file has. */
  @Column('text')
  payload!: string
}

/** Something wrong or worth knowing about a submission. The first thousand are kept. */
@Entity('submission_issue')
@Index('ix_submission_issue_submission', ['submissionId'])
export class SubmissionIssue {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number

  @Column('integer')
  @ForeignKey(() => Submission, { name: 'fk_submission_issue_submission', onDelete: 'RESTRICT', onUpdate: 'RESTRICT' })
  submissionId!: number

  @Column('varchar', { length: 8 })
  severity!: string

  @Column('varchar', { length: 64 })
  code!: string

  @Column('varchar', { length: 300, nullable: true })
  fileName!: string | null

  @Column('varchar', { length: 120, nullable: true })
  sheet!: string | null

  @Column('integer', { nullable: true })
  rowNumber!: number | null

  @Column('varchar', { length: 120, nullable: true })
  columnName!: string | null

  @Column('varchar', { length: 300, nullable: true })
  given!: string | null

  @Column('text')
  messageZh!: string

  @Column('text')
  messageEn!: string
}
