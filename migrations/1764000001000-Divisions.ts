import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  type TableColumnOptions,
  type TableForeignKeyOptions,
} from 'typeorm'
import { day, decimal, optional, text, whole } from './registry-table'

const generatedId: TableColumnOptions = {
  ...whole('id'),
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
}

const foreignKey = (name: string, column: string, table: string): TableForeignKeyOptions => ({
  name,
  columnNames: [column],
  referencedTableName: table,
  referencedColumnNames: ['id'],
  onDelete: 'RESTRICT',
  onUpdate: 'RESTRICT',
})

const division = new Table({ name: 'division', columns: [generatedId, text('level', 16)] })

const divisionVersion = new Table({
  name: 'division_version',
  columns: [
    generatedId,
    whole('divisionId'),
    text('code', 12),
    text('name', 100),
    text('type', 24),
    optional(whole('parentId')),
    day('validFrom'),
    optional(day('validTo')),
    text('source', 120),
  ],
  indices: [
    { name: 'uq_division_version_code', columnNames: ['code', 'validFrom'], isUnique: true },
    { name: 'ix_division_version_division', columnNames: ['divisionId', 'validFrom'] },
    { name: 'ix_division_version_parent', columnNames: ['parentId'] },
  ],
  foreignKeys: [
    foreignKey('fk_division_version_division', 'divisionId', 'division'),
    foreignKey('fk_division_version_parent', 'parentId', 'division'),
  ],
})

const divisionChange = new Table({
  name: 'division_change',
  columns: [generatedId, text('kind', 16), day('effectiveOn'), optional(text('documentNo', 120)), text('standing', 16)],
  indices: [{ name: 'ix_division_change_standing', columnNames: ['standing', 'effectiveOn'] }],
})

const divisionChangePart = new Table({
  name: 'division_change_part',
  columns: [generatedId, whole('changeId'), whole('divisionId'), text('side', 16), optional(decimal('share'))],
  indices: [
    { name: 'uq_division_change_part', columnNames: ['changeId', 'side', 'divisionId'], isUnique: true },
    { name: 'ix_division_change_part_division', columnNames: ['divisionId'] },
  ],
  foreignKeys: [
    foreignKey('fk_division_change_part_change', 'changeId', 'division_change'),
    foreignKey('fk_division_change_part_division', 'divisionId', 'division'),
  ],
})

const divisionList = new Table({
  name: 'division_list',
  columns: [generatedId, text('codePrefix', 12), day('validFrom'), text('source', 120), whole('villageCount')],
  indices: [{ name: 'uq_division_list', columnNames: ['codePrefix', 'validFrom'], isUnique: true }],
})

const divisionRevision = new Table({
  name: 'division_revision',
  columns: [{ ...whole('id'), isPrimary: true }, whole('number')],
})

const reportingUnitList = new Table({
  name: 'reporting_unit_list',
  columns: [generatedId, text('slug', 40), text('name', 100), text('nameEn', 100)],
  indices: [{ name: 'uq_reporting_unit_list', columnNames: ['slug'], isUnique: true }],
})

const reportingUnit = new Table({
  name: 'reporting_unit',
  columns: [generatedId, whole('listId'), text('slug', 40), text('name', 100), text('nameEn', 100), whole('position')],
  indices: [{ name: 'uq_reporting_unit', columnNames: ['listId', 'slug'], isUnique: true }],
  foreignKeys: [foreignKey('fk_reporting_unit_list', 'listId', 'reporting_unit_list')],
})

const reportingUnitMember = new Table({
  name: 'reporting_unit_member',
  columns: [generatedId, whole('unitId'), whole('divisionId'), optional(day('validFrom')), optional(day('validTo'))],
  indices: [
    { name: 'uq_reporting_unit_member', columnNames: ['unitId', 'divisionId'], isUnique: true },
    { name: 'ix_reporting_unit_member_division', columnNames: ['divisionId'] },
  ],
  foreignKeys: [
    foreignKey('fk_reporting_unit_member_unit', 'unitId', 'reporting_unit'),
    foreignKey('fk_reporting_unit_member_division', 'divisionId', 'division'),
  ],
})

const tables = [
  division,
  divisionVersion,
  divisionChange,
  divisionChangePart,
  divisionList,
  divisionRevision,
  reportingUnitList,
  reportingUnit,
  reportingUnitMember,
]

/** Places over time: versions, changes, the lists they come from, and reporting units. */
export class Divisions1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(table)
    await runner.query('INSERT INTO division_revision (id, number) VALUES (1, 0)')
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.dropTable(table.name)
  }
}
