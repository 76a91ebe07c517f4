import type { MigrationInterface, QueryRunner } from 'typeorm'
import { day, money, optional, registryTable, text, whole } from './registry-table'

const livelihoodProject = registryTable({
  name: 'livelihood_project',
  columns: [
    whole('villageId'),
    text('name', 100),
    text('kind', 16),
    optional(day('startedOn')),
    optional(day('dueOn')),
    optional(day('completedOn')),
    optional(money('investmentFen')),
    optional(whole('beneficiaryHouseholds')),
  ],
  key: ['villageId', 'name'],
  divisions: { villageId: 'village' },
})

/** Livelihood projects of villages. */
export class Projects1764000003040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(livelihoodProject)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(livelihoodProject.name)
  }
}
