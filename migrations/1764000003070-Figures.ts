import type { MigrationInterface, QueryRunner } from 'typeorm'
import { decimal, optional, period, registryTable, text, whole } from './registry-table'

const villageFigure = registryTable({
  name: 'village_figure',
  columns: [
    whole('villageId'),
    text('measure', 64),
    period('period'),
    optional(decimal('value')),
    optional(decimal('numerator')),
    optional(decimal('denominator')),
  ],
  key: ['villageId', 'measure', 'period'],
  divisions: { villageId: 'village' },
  indices: [{ name: 'ix_village_figure_measure', columnNames: ['measure', 'period'] }],
})

/** Every other reported figure of a village, in long form. */
export class Figures1764000003070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(villageFigure)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(villageFigure.name)
  }
}
