import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import '../api/src/app/registry'
import type { Database } from '../api/src/db/database'
import { migrate } from '../api/src/db/migrate'
import { openDatabase } from '../api/src/db/open-database'
import { divisionRevision } from '../api/src/division/division-write.query'
import type { ListRow } from '../api/src/division/list-row'
import { loadDivisionList } from '../api/src/division/load-division-list'
import { type PrivateMariadb, startMariadb } from '../api/test/mariadb'

export const ENGINES = ['sqlite', 'mariadb'] as const
export type Engine = (typeof ENGINES)[number]

/** A database of the benchmark, migrated, with places and without figures. */
export interface BenchHub {
  readonly engine: Engine
  readonly url: string
  readonly db: Database
  /** Closes it and removes every trace. */
  drop(): Promise<void>
}

/** Room for the tables of a nation; an engine that reads from disk would be no contestant. */
const BUFFER_POOL_BYTES = 4 * 1024 ** 3

let server: PrivateMariadb | null = null

/** Ends the private server, if one was started. */
export async function stopServer(): Promise<void> {
  await server?.stop()
  server = null
}

/** Nothing is dated before it, so that every year of the sample finds its villages. */
const VALID_FROM = '2018-12-31'

/** Opens a new database; with `kept` that SQLite file, which is made where it is not there and stays. */
export async function openHub(engine: Engine, places: readonly ListRow[], kept?: string): Promise<BenchHub> {
  const { url, remove } = kept ? keptFile(kept) : engine === 'sqlite' ? sqliteFile() : await mariadbDatabase()
  const db = await openDatabase({ url, dataDir: tmpdir() })
  await migrate(db)
  if ((await divisionRevision(db)) === 0)
    await loadDivisionList(db, { rows: places, within: '37', validFrom: VALID_FROM, source: 'benchmark' })
  const drop = async () => {
    await db.close()
    await remove()
  }
  return { engine, url, db, drop }
}

interface Place {
  readonly url: string
  readonly remove: () => Promise<void>
}

const keptFile = (path: string): Place => ({ url: `sqlite:${path}`, remove: async () => undefined })

function sqliteFile(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'tianye-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  // A nation takes gigabytes: they go also where the run is stopped.
  process.once('exit', remove)
  return { url: `sqlite:${join(folder, 'bench.sqlite')}`, remove: async () => remove() }
}

async function mariadbDatabase(): Promise<Place> {
  const isNew = server === null
  server ??= await startMariadb()
  const name = `bench${Date.now()}`
  const run = async (sql: string) => {
    const connection = await createConnection(server?.url ?? '')
    await connection.query(sql)
    await connection.end()
  }
  if (isNew) await run(`SET GLOBAL innodb_buffer_pool_size = ${BUFFER_POOL_BYTES}`)
  await run(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`)
  return { url: `${server.url}/${name}`, remove: () => run(`DROP DATABASE ${name}`) }
}
