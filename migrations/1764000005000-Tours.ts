import type { MigrationInterface, QueryRunner } from 'typeorm'
import { day, flag, optional, period, registryTable, text, whole } from './registry-table'

const tour = registryTable({
  name: 'tour',
  columns: [
    text('code', 40),
    text('title', 100),
    optional(text('titleEn', 200)),
    optional(text('words', 1000)),
    optional(day('visitOn')),
  ],
  key: ['code'],
  divisions: {},
})

const stop = registryTable({
  name: 'tour_stop',
  columns: [
    text('code', 60),
    text('tourCode', 40),
    whole('position'),
    text('title', 100),
    optional(text('words', 1000)),
    optional(text('clusterCode', 40)),
    optional(whole('villageId')),
  ],
  key: ['code'],
  divisions: { villageId: 'village' },
  indices: [
    { name: 'ix_tour_stop_tour', columnNames: ['tourCode', 'position'] },
    { name: 'ix_tour_stop_village', columnNames: ['villageId'] },
  ],
})

const partOfStop = (name: string, columns: Parameters<typeof registryTable>[0]['columns']) =>
  registryTable({
    name,
    columns: [text('stopCode', 60), whole('position'), ...columns],
    key: ['stopCode', 'position'],
    divisions: {},
  })

const tables = [
  tour,
  stop,
  partOfStop('tour_milestone', [day('happenedOn'), text('title', 200)]),
  partOfStop('tour_figure', [
    text('metric', 64),
    period('period'),
    optional(text('stat', 16)),
    optional(period('against')),
  ]),
  partOfStop('tour_chart', [
    text('kind', 16),
    text('metric', 64),
    optional(text('stat', 16)),
    period('fromPeriod'),
    period('toPeriod'),
  ]),
  partOfStop('tour_photo', [text('photo', 64), optional(text('caption', 200)), flag('noIdentifiablePerson')]),
  registryTable({
    name: 'tour_edition',
    columns: [
      text('tourCode', 40),
      whole('edition'),
      text('digest', 64),
      whole('dataRevision'),
      text('publishedAt', 24),
    ],
    key: ['tourCode', 'edition'],
    divisions: {},
  }),
  registryTable({
    name: 'tour_share',
    columns: [text('tokenHash', 64), text('tourCode', 40), text('expiresAt', 24), optional(text('revokedAt', 24))],
    key: ['tokenHash'],
    divisions: {},
    indices: [{ name: 'ix_tour_share_tour', columnNames: ['tourCode'] }],
  }),
]

/** Tours with their stops and what each shows, their published editions, and the links that open them. */
export class Tours1764000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.createTable(table)
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.dropTable(table.name)
  }
}
