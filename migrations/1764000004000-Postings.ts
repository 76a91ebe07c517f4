import type { MigrationInterface, QueryRunner } from 'typeorm'
import { day, optional, registryTable, text, whole } from './registry-table'

const posting = registryTable({
  name: 'posting',
  columns: [
    whole('villageId'),
    text('roundKey', 16),
    text('role', 16),
    whole('serial'),
    day('startOn'),
    optional(day('endOn')),
    optional(text('endReason', 16)),
  ],
  key: ['villageId', 'roundKey', 'role', 'serial'],
  divisions: { villageId: 'village' },
  indices: [{ name: 'ix_posting_round', columnNames: ['roundKey', 'startOn'] }],
})

/** Postings to villages: what the clocks of the plan start from. */
export class Postings1764000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(posting)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(posting.name)
  }
}
