import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { migrations } from '../src/app/registry'
import type { Database } from '../src/db/database'
import { quoteName } from '../src/db/dialect'
import { migrate } from '../src/db/migrate'
import { databases, openTestDatabase } from './databases'
import { fillTables } from './fill-tables'

const FOLDER = join(__dirname, '../../migrations')

/** What TypeORM would run to make the tables follow the entities. */
async function schemaDifference(db: Database): Promise<string[]> {
  const { upQueries } = await db.source.driver.createSchemaBuilder().log()
  return upQueries.map((query) => query.query)
}

/** The hub's own tables, TypeORM's list of migrations left out. */
async function tableNames(db: Database): Promise<string[]> {
  const sql =
    db.dialect === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations'"
      : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name <> 'migrations'"
  return (await db.query<{ name: string }>(sql)).map((row) => row.name).sort()
}

async function rowCounts(db: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const name of await tableNames(db)) {
    const [row] = await db.query(`SELECT COUNT(*) AS n FROM ${quoteName(db.dialect, name)}`)
    counts[name] = Number(row?.n)
  }
  return counts
}

it('every file of the folder is in its list, oldest first', () => {
  const stamped = readdirSync(FOLDER).filter((file) => /^\d+-.+\.ts$/.test(file))
  const expected = stamped.sort().map((file) => file.replace(/^(\d+)-(.+)\.ts$/, '$2$1'))
  expect(migrations.map((migration) => migration.name)).toEqual(expected)
})

describe.each(databases)('migrations on %s', (name) => {
  it('make exactly the tables that the entities describe', async () => {
    const db = await openTestDatabase(name)
    expect(await schemaDifference(db)).toEqual([])
    expect(await tableNames(db)).toEqual(db.source.entityMetadatas.map((table) => table.tableName).sort())
  })

  it('would be told apart from tables that lack an index', async () => {
    const db = await openTestDatabase(name)
    const onTable = name === 'mariadb' ? ' ON ledger_entry' : ''
    const index = db.source.getMetadata('ledger_entry').indices[0]?.name
    await db.source.query(`DROP INDEX ${index}${onTable}`)
    expect((await schemaDifference(db)).join()).toContain(index)
  })

  it('run again without doing anything', async () => {
    const db = await openTestDatabase(name)
    await fillTables(db)
    const before = await rowCounts(db)
    await migrate(db)
    expect(await rowCounts(db)).toEqual(before)
  })

  it('go down and up again on an empty database', async () => {
    const db = await openTestDatabase(name)
    for (const _ of migrations) await db.source.undoLastMigration({ transaction: 'each' })
    expect(await tableNames(db)).toEqual([])
    await migrate(db)
    expect(await schemaDifference(db)).toEqual([])
  })

  it('go down one by one with data, touching no table but their own', async () => {
    const db = await openTestDatabase(name)
    await fillTables(db)
    const full = await rowCounts(db)
    expect(Object.values(full).every((count) => count >= 1)).toBe(true)
    for (const _ of migrations) {
      await db.source.undoLastMigration({ transaction: 'each' })
      const left = await rowCounts(db)
      expect(left).toEqual(Object.fromEntries(Object.keys(left).map((table) => [table, full[table]])))
    }
    expect(await tableNames(db)).toEqual([])
    await migrate(db)
    await fillTables(db)
    expect(await rowCounts(db)).toEqual(full)
  })
})
