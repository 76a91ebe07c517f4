import type { MigrationInterface, QueryRunner } from 'typeorm'
import { day, flag, optional, registryTable, text, whole } from './registry-table'

const starRating = registryTable({
  name: 'star_rating',
  columns: [
    whole('villageId'),
    whole('year'),
    optional(whole('stars')),
    flag('underRectification'),
    optional(day('ratedOn')),
    optional(day('validTo')),
    optional(text('approvedBy', 100)),
  ],
  key: ['villageId', 'year'],
  divisions: { villageId: 'village' },
  indices: [{ name: 'ix_star_rating_year', columnNames: ['year'] }],
})

/** Star ratings of village Party organisations. */
export class Ratings1764000003050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(starRating)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(starRating.name)
  }
}
