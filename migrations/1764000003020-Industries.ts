import type { MigrationInterface, QueryRunner } from 'typeorm'
import { day, decimal, flag, money, optional, registryTable, text, whole } from './registry-table'

const industry = registryTable({
  name: 'industry',
  columns: [
    whole('villageId'),
    text('name', 100),
    text('kind', 16),
    flag('isSpecialty'),
    optional(day('startedOn')),
    optional(day('endedOn')),
    optional(money('outputFen')),
    optional(decimal('areaMu')),
  ],
  key: ['villageId', 'name'],
  divisions: { villageId: 'village' },
})

/** Industries of villages. */
export class Industries1764000003020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(industry)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(industry.name)
  }
}
