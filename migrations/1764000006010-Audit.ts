import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm'
import { mariadbGuards, sqliteGuards } from './audit-guards'
import { optional, text, whole } from './registry-table'

const key = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isPrimary: true })

const auditEntry = new Table({
  name: 'audit_entry',
  columns: [
    key(whole('seq')),
    text('at', 24),
    text('actor', 120),
    text('action', 32),
    optional(text('subject', 200)),
    optional({ name: 'detail', type: 'text' }),
    optional(text('address', 64)),
    text('outcome', 8),
    text('hash', 64),
  ],
  indices: ['at', 'actor', 'action'].map((column) => ({ name: `ix_audit_entry_${column}`, columnNames: [column] })),
})

const auditHead = new Table({
  name: 'audit_head',
  columns: [key(whole('id')), whole('seq'), text('hash', 64), whole('prunedSeq'), text('prunedHash', 64)],
})

/** The audit record, and what the database itself refuses to do to it. */
export class Audit1764000006010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(auditHead)
    await runner.createTable(auditEntry)
    const none = "'0000000000000000000000000000000000000000000000000000000000000000'"
    await runner.query(
      `INSERT INTO audit_head (id, seq, hash, prunedSeq, prunedHash) VALUES (1, 0, ${none}, 0, ${none})`,
    )
    if (runner.connection.options.type === 'better-sqlite3') for (const guard of sqliteGuards) await runner.query(guard)
    else await guardMariadb(runner)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(auditEntry.name)
    await runner.dropTable(auditHead.name)
  }
}

/**
 * Some engines have no triggers, and some servers let only their administrator make them: the hub works there too, on
 * the chain alone, and `hub verify` says that the guards are missing.
 */
async function guardMariadb(runner: QueryRunner): Promise<void> {
  for (const guard of mariadbGuards)
    try {
      await runner.query(guard)
    } catch {
      return
    }
}
