import type { MigrationInterface, QueryRunner } from 'typeorm'
import { day, flag, optional, registryTable, text, whole } from './registry-table'

const villageProfile = registryTable({
  name: 'village_profile',
  columns: [
    whole('villageId'),
    whole('year'),
    optional(whole('registeredHouseholds')),
    optional(whole('residentHouseholds')),
    optional(whole('registeredPopulation')),
    optional(whole('residentPopulation')),
    optional(whole('partyMembers')),
  ],
  key: ['villageId', 'year'],
  divisions: { villageId: 'village' },
  indices: [{ name: 'ix_village_profile_year', columnNames: ['year'] }],
})

const villageCategory = registryTable({
  name: 'village_category',
  columns: [
    whole('villageId'),
    text('category', 32),
    day('listedOn'),
    optional(day('delistedOn')),
    optional(flag('isCityKeyVillage')),
  ],
  key: ['villageId', 'category', 'listedOn'],
  divisions: { villageId: 'village' },
  indices: [{ name: 'ix_village_category_category', columnNames: ['category', 'listedOn'] }],
})

/** Yearly profiles of villages, and their dated listings in the plan's categories. */
export class Villages1764000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(villageProfile)
    await runner.createTable(villageCategory)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(villageCategory.name)
    await runner.dropTable(villageProfile.name)
  }
}
