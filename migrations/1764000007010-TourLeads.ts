import { type MigrationInterface, type QueryRunner, Table } from 'typeorm'
import { optional, text, whole } from './registry-table'

const tourLead = new Table({
  name: 'tour_lead',
  columns: [
    { ...text('tokenHash', 64), isPrimary: true },
    text('leaderHash', 64),
    optional(whole('edition')),
    optional(whole('slide')),
    optional(text('movedAt', 24)),
    text('expiresAt', 24),
  ],
  indices: [{ name: 'uq_tour_lead', columnNames: ['leaderHash'], isUnique: true }],
})

/** Who leads those that opened a link, and at which slide: no figure, so that it takes no revision. */
export class TourLeads1764000007010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(tourLead)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(tourLead.name)
  }
}
