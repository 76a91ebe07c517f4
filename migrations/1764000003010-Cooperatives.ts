import type { MigrationInterface, QueryRunner } from 'typeorm'
import { day, flag, optional, registryTable, text, whole } from './registry-table'

const cooperative = registryTable({
  name: 'cooperative',
  columns: [
    whole('villageId'),
    text('name', 100),
    optional(day('registeredOn')),
    optional(flag('ledByPartyBranch')),
    optional(text('operatingStatus', 16)),
    optional(whole('memberHouseholds')),
    optional(text('level', 16)),
    optional(day('deregisteredOn')),
  ],
  key: ['villageId', 'name'],
  divisions: { villageId: 'village' },
})

const cooperativeUnion = registryTable({
  name: 'cooperative_union',
  columns: [
    text('code', 40),
    text('name', 100),
    text('kind', 16),
    whole('regionId'),
    optional(whole('memberCooperatives')),
    optional(day('formedOn')),
  ],
  key: ['code'],
  divisions: { regionId: 'region' },
  indices: [{ name: 'ix_cooperative_union_region', columnNames: ['regionId'] }],
})

/** Cooperatives of villages, and the unions and alliances that they formed. */
export class Cooperatives1764000003010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(cooperative)
    await runner.createTable(cooperativeUnion)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(cooperativeUnion.name)
    await runner.dropTable(cooperative.name)
  }
}
