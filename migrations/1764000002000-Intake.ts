import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm'

const text = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) })
const optional = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true })
const whole = (name: string): TableColumnOptions => ({ name, type: 'integer' })
const generatedId: TableColumnOptions = {
  ...whole('id'),
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
}

const toSubmission = (table: string) => ({
  name: `fk_${table}_submission`,
  columnNames: ['submissionId'],
  referencedTableName: 'submission',
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'RESTRICT',
})

const submission = new Table({
  name: 'submission',
  columns: [
    generatedId,
    text('title', 300),
    text('status', 16),
    text('actor', 120),
    { name: 'isSample', type: 'boolean' },
    text('createdAt', 24),
    optional(text('publishedAt', 24)),
    optional(whole('revision')),
    whole('rowCount'),
    whole('insertedRows'),
    whole('changedRows'),
    whole('unchangedRows'),
    whole('withdrawnRows'),
    whole('leftOutRows'),
    whole('issueCount'),
    optional({ name: 'message', type: 'text' }),
  ],
  indices: [{ name: 'ix_submission_status', columnNames: ['status'] }],
})

const submissionFile = new Table({
  name: 'submission_file',
  columns: [generatedId, whole('submissionId'), text('name', 300), text('sha256', 64)],
  indices: [{ name: 'ix_submission_file_submission', columnNames: ['submissionId'] }],
  foreignKeys: [toSubmission('submission_file')],
})

// The key holds the order in which rows are published, and brings rows with the same natural key side by side.
const submissionRow = new Table({
  name: 'submission_row',
  columns: [
    { ...whole('submissionId'), isPrimary: true },
    { ...text('dataset', 64), isPrimary: true },
    { ...text('rowKey', 191), isPrimary: true },
    { ...whole('ordinal'), isPrimary: true },
    optional(whole('fileId')),
    optional(text('sheet', 120)),
    optional(whole('rowNumber')),
    { name: 'payload', type: 'text' },
  ],
  foreignKeys: [toSubmission('submission_row')],
})

const submissionIssue = new Table({
  name: 'submission_issue',
  columns: [
    generatedId,
    whole('submissionId'),
    text('severity', 8),
    text('code', 64),
    optional(text('fileName', 300)),
    optional(text('sheet', 120)),
    optional(whole('rowNumber')),
    optional(text('columnName', 120)),
    optional(text('given', 300)),
    { name: 'messageZh', type: 'text' },
    { name: 'messageEn', type: 'text' },
  ],
  indices: [{ name: 'ix_submission_issue_submission', columnNames: ['submissionId'] }],
  foreignKeys: [toSubmission('submission_issue')],
})

const hubRevision = new Table({
  name: 'hub_revision',
  columns: [
    { ...whole('number'), isPrimary: true },
    text('publishedAt', 24),
    whole('submissionId'),
    { name: 'isSample', type: 'boolean' },
  ],
  indices: [{ name: 'ix_hub_revision_submission', columnNames: ['submissionId'] }],
  foreignKeys: [toSubmission('hub_revision')],
})

// What each revision touched, so that readers drop only what changed and a dataset knows its last publication.
const revisionDataset = new Table({
  name: 'revision_dataset',
  columns: [
    { ...text('dataset', 64), isPrimary: true },
    { ...whole('revision'), isPrimary: true },
    optional(text('fileName', 300)),
    whole('insertedRows'),
    whole('changedRows'),
    whole('withdrawnRows'),
  ],
})

// Append-only. Payloads are the row as JSON by property name; no `afterPayload` means that the row was withdrawn.
const ledgerEntry = new Table({
  name: 'ledger_entry',
  columns: [
    { ...text('dataset', 64), isPrimary: true },
    { ...text('rowKey', 191), isPrimary: true },
    { ...whole('revision'), isPrimary: true },
    optional(whole('villageId')),
    optional({ name: 'beforePayload', type: 'text' }),
    optional({ name: 'afterPayload', type: 'text' }),
    whole('submissionId'),
    optional(whole('fileId')),
    optional(text('sheet', 120)),
    optional(whole('rowNumber')),
  ],
  indices: [
    { name: 'ix_ledger_entry_revision', columnNames: ['revision'] },
    { name: 'ix_ledger_entry_village', columnNames: ['villageId'] },
  ],
})

// One row that every publication updates first: the database's own way to let them pass one at a time.
const publicationTurn = new Table({
  name: 'publication_turn',
  columns: [{ ...whole('id'), isPrimary: true }, whole('taken')],
})

const tables = [
  submission,
  submissionFile,
  submissionRow,
  submissionIssue,
  hubRevision,
  revisionDataset,
  ledgerEntry,
  publicationTurn,
]

/** Submissions with their staging, the append-only ledger, and revisions. */
export class Intake1764000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(table)
    await runner.query('INSERT INTO publication_turn (id, taken) VALUES (1, 0)')
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.dropTable(table.name)
  }
}
