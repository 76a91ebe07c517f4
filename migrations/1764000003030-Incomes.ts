import type { MigrationInterface, QueryRunner } from 'typeorm'
import { money, optional, period, registryTable, text, whole } from './registry-table'

const collectiveIncome = registryTable({
  name: 'collective_income',
  columns: [
    whole('villageId'),
    whole('year'),
    money('totalFen'),
    optional(money('businessFen')),
    optional(money('contractingFen')),
    optional(money('investmentFen')),
    optional(money('subsidyFen')),
    optional(money('otherFen')),
    optional(text('note', 300)),
  ],
  key: ['villageId', 'year'],
  divisions: { villageId: 'village' },
  indices: [{ name: 'ix_collective_income_year', columnNames: ['year'] }],
})

const residentIncome = registryTable({
  name: 'resident_income',
  columns: [whole('villageId'), whole('year'), money('reportedFen')],
  key: ['villageId', 'year'],
  divisions: { villageId: 'village' },
  indices: [{ name: 'ix_resident_income_year', columnNames: ['year'] }],
})

const ruralIncomeStat = registryTable({
  name: 'rural_income_stat',
  columns: [whole('regionId'), period('period'), money('valueFen')],
  key: ['regionId', 'period'],
  divisions: { regionId: 'region' },
})

/** Three incomes that are never mixed: of the collective, of villagers as reported, of the household survey. */
export class Incomes1764000003030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(collectiveIncome)
    await runner.createTable(residentIncome)
    await runner.createTable(ruralIncomeStat)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(ruralIncomeStat.name)
    await runner.dropTable(residentIncome.name)
    await runner.dropTable(collectiveIncome.name)
  }
}
