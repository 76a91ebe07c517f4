import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Libsql from 'libsql'
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm'
import type { Database, Tx } from './database'
import { entities, migrations } from './schema-parts'
import type { SqlValue } from './sql-value'

const BUSY_TIMEOUT_MS = 15_000

interface LibsqlStatement {
  run(...values: unknown[]): unknown
  all(...values: unknown[]): unknown[]
}

/**
 * libsql under the constructor signature TypeORM expects. libsql reads a single bound null as "named parameters";
 * handing parameters over as one array avoids it.
 */
function openBound(path: string, options: Libsql.Options): Libsql.Database {
  const connection = new Libsql(path, options)
  const prepare = connection.prepare.bind(connection) as (sql: string) => LibsqlStatement
  return Object.assign(connection, {
    prepare: (sql: string) => {
      const statement = prepare(sql)
      const run = statement.run.bind(statement)
      const all = statement.all.bind(statement)
      return Object.assign(statement, {
        run: (...values: unknown[]) => run(values),
        all: (...values: unknown[]) => all(values),
      })
    },
  })
}

/** Called with `new` by TypeORM: a constructor may answer another object. */
function BoundDatabase(this: unknown, path: string, options: Libsql.Options): Libsql.Database {
  return openBound(path, options)
}

function dataSource(path: string, readOnly: boolean): DataSource {
  const options: DataSourceOptions = {
    type: 'better-sqlite3',
    database: path,
    driver: BoundDatabase,
    entities: entities(),
    migrations: migrations(),
    statementCacheSize: 200,
    prepareDatabase: (connection: { pragma(source: string): unknown }) => {
      connection.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`)
      connection.pragma('journal_mode = WAL')
      connection.pragma('synchronous = NORMAL')
      connection.pragma('cache_size = -65536')
      connection.pragma('temp_store = MEMORY')
      if (readOnly) connection.pragma('query_only = ON')
    },
  }
  return new DataSource(options)
}

/**
 * SQLite in one WAL file with two connections: TypeORM shares a single connection per data source, and two overlapping
 * transactions on it would mix. Readers get a connection that cannot write; writers queue for the other one.
 */
export class SqliteDatabase implements Database {
  readonly dialect = 'sqlite' as const
  statementCount = 0
  private queue: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly source: DataSource,
    private readonly readSource: DataSource,
    private readonly reader: QueryRunner,
    private readonly writer: QueryRunner,
  ) {}

  static async open(path: string): Promise<SqliteDatabase> {
    mkdirSync(dirname(path), { recursive: true })
    const source = await dataSource(path, false).initialize()
    const readSource = await dataSource(path, true).initialize()
    return new SqliteDatabase(source, readSource, readSource.createQueryRunner(), source.createQueryRunner())
  }

  query<Row>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    this.statementCount++
    return this.reader.query(sql, [...params])
  }

  tx<Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    const turn = this.queue.then(() => this.run(work))
    this.queue = turn.catch(() => undefined)
    return turn
  }

  private async run<Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    await this.writer.query('BEGIN IMMEDIATE')
    try {
      const answer = await work(this.transaction())
      await this.writer.query('COMMIT')
      return answer
    } catch (error) {
      // A failed COMMIT may already have ended the transaction; the first error is the one to tell.
      await this.writer.query('ROLLBACK').catch(() => undefined)
      throw error
    }
  }

  private transaction(): Tx {
    return {
      dialect: this.dialect,
      query: (sql, params = []) => this.writer.query(sql, [...params]),
      execute: async (sql, params = []) => (await this.writer.query(sql, [...params], true)).affected ?? 0,
    }
  }

  async close(): Promise<void> {
    await this.queue
    await this.readSource.destroy()
    await this.source.destroy()
  }
}
