import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm'
import { text, whole } from './registry-table'

const key = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isPrimary: true })

// A blob of MariaDB holds 64 KB, one of SQLite anything: longer contents take several rows on both.
const contentChunk = new Table({
  name: 'content_chunk',
  columns: [key(text('digest', 64)), key(whole('ordinal')), { name: 'bytes', type: 'blob' }],
})

const photo = new Table({
  name: 'photo',
  columns: [
    key(text('digest', 64)),
    whole('widthPixels'),
    whole('heightPixels'),
    whole('byteCount'),
    text('confirmedBy', 120),
    text('confirmedAt', 24),
  ],
})

/** Bytes kept by their digest, such as photos and published snapshots; and what is known of each photo. */
export class Contents1764000005010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(contentChunk)
    await runner.createTable(photo)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(photo.name)
    await runner.dropTable(contentChunk.name)
  }
}
