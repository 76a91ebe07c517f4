import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import '../src/app/registry'
import type { Database } from '../src/db/database'
import { migrate } from '../src/db/migrate'
import { openDatabase } from '../src/db/open-database'
import { atFileEnd, cleanUp } from './cleanup'

/** Every story is told on each of them: `it.each(databases)('…, on %s', async (name) => …)`. */
export const databases = ['sqlite', 'mariadb'] as const
export type TestDatabaseName = (typeof databases)[number]

/** A database for one test, with the setting by which another process or connection may open it too. */
export interface TestDatabase {
  readonly url: string
  readonly drop: () => Promise<void>
}

let made = 0

function makeSqliteFile(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'tianye-test-'))
  const drop = async () => rmSync(folder, { recursive: true, force: true })
  return { url: `sqlite:${join(folder, 'test.sqlite')}`, drop }
}

async function onServer(sql: string): Promise<void> {
  const connection = await createConnection(serverUrl())
  await connection.query(sql)
  await connection.end()
}

function serverUrl(): string {
  const url = process.env.TEST_MARIADB_URL
  if (!url) throw new Error('No test MariaDB: run through api/jest.config.mjs, whose global setup starts it.')
  return url
}

async function makeMariadbDatabase(): Promise<TestDatabase> {
  const name = `t${process.pid}_${++made}`
  // Latin1 on purpose: the hub itself must set utf8mb4 on a database made without care.
  await onServer(`CREATE DATABASE ${name} CHARACTER SET latin1`)
  return { url: `${serverUrl()}/${name}`, drop: () => onServer(`DROP DATABASE IF EXISTS ${name}`) }
}

/** An empty database without tables; dropped when the test file ends. */
export async function makeTestDatabase(name: TestDatabaseName): Promise<TestDatabase> {
  const database = name === 'sqlite' ? makeSqliteFile() : await makeMariadbDatabase()
  atFileEnd(database.drop)
  return database
}

/** Opens the database of a URL; closed when the test file ends. */
export async function openTestUrl(url: string): Promise<Database> {
  const db = await openDatabase({ url, dataDir: tmpdir() })
  let open = true
  const close = db.close.bind(db)
  // A test may close it itself, for example to open it again.
  db.close = async () => {
    if (open) await close()
    open = false
  }
  atFileEnd(() => db.close())
  return db
}

/** A fresh, migrated, empty database. Closed and dropped when the test file ends. */
export async function openTestDatabase(name: TestDatabaseName): Promise<Database> {
  const db = await openTestUrl((await makeTestDatabase(name)).url)
  await migrate(db)
  return db
}

/** Closes and drops every database of this test file now; it happens by itself when the file ends. */
export const closeTestDatabases = cleanUp
