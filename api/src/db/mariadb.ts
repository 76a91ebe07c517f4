import { setTimeout as wait } from 'node:timers/promises'
import { DataSource, type QueryRunner } from 'typeorm'
import type { Database, Tx } from './database'
import { entities, migrations } from './schema-parts'
import type { SqlValue } from './sql-value'

const DEADLOCK = 1213
const LOCK_WAIT_TIMEOUT = 1205
const CHANGED_SINCE_READ = 1020
const WORTH_ANOTHER_TRY: readonly (number | null)[] = [DEADLOCK, LOCK_WAIT_TIMEOUT, CHANGED_SINCE_READ]
const MAX_TRIES = 6
const FIRST_DELAY_MS = 20

function errorNumber(error: unknown): number | null {
  const inner = error as { errno?: unknown; driverError?: { errno?: unknown } }
  const number = inner?.driverError?.errno ?? inner?.errno
  return typeof number === 'number' ? number : null
}

/** MariaDB, MySQL or an engine that speaks like them, through mysql2. */
export class MariaDatabase implements Database {
  readonly dialect = 'mariadb' as const
  statementCount = 0

  private constructor(
    readonly source: DataSource,
    /** Whether the server refuses to lock a row that others changed since the transaction first read. */
    private readonly refusesOldSnapshots: boolean,
  ) {}

  /** Opens by URL, `mysql://user:password@host:port/database` or `mariadb://…`. */
  static async open(url: string): Promise<MariaDatabase> {
    const source = new DataSource({
      type: url.startsWith('mysql:') ? 'mysql' : 'mariadb',
      url,
      charset: 'utf8mb4_bin',
      timezone: 'Z',
      supportBigNumbers: true,
      bigNumberStrings: false,
      dateStrings: ['DATE'],
      poolSize: 10,
      connectTimeout: 10_000,
      extra: { decimalNumbers: true },
      entities: entities(),
      migrations: migrations(),
    })
    await source.initialize()
    await useUtf8mb4(source)
    return new MariaDatabase(source, await refusesOldSnapshots(source))
  }

  query<Row>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    this.statementCount++
    return this.source.query(sql, [...params])
  }

  /** Retried from the start on deadlock, lock timeout or conflict, also at COMMIT, with growing, bounded delays. */
  async tx<Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.run(work)
      } catch (error) {
        if (!WORTH_ANOTHER_TRY.includes(errorNumber(error)) || attempt === MAX_TRIES) throw error
        await wait(FIRST_DELAY_MS * 2 ** attempt * (0.5 + Math.random()))
      }
    }
  }

  private async run<Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    const runner = this.source.createQueryRunner()
    await runner.connect()
    try {
      // Rows that take turns are updated first and read after: what a long publication read before may be old.
      if (this.refusesOldSnapshots) await runner.query('SET innodb_snapshot_isolation = OFF')
      await runner.query('START TRANSACTION')
      const answer = await work(transactionOn(runner))
      await runner.query('COMMIT')
      return answer
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined)
      throw error
    } finally {
      await runner.release()
    }
  }

  close(): Promise<void> {
    return this.source.destroy()
  }
}

function transactionOn(runner: QueryRunner): Tx {
  return {
    dialect: 'mariadb',
    query: (sql, params = []) => runner.query(sql, [...params]),
    execute: async (sql, params = []) => Number((await runner.query(sql, [...params]))?.affectedRows ?? 0),
  }
}

/** A database made without a character set may be latin1, which loses Chinese: set it before the first table. */
async function useUtf8mb4(source: DataSource): Promise<void> {
  const [current] = await source.query('SELECT @@collation_database AS collation, DATABASE() AS name')
  if (current.collation === 'utf8mb4_bin') return
  const name = String(current.name).replaceAll('`', '``')
  await source.query(`ALTER DATABASE \`${name}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`)
}

/** MariaDB does from 11.6 on unless told otherwise; other engines do not know the setting. */
async function refusesOldSnapshots(source: DataSource): Promise<boolean> {
  const [setting] = await source.query("SHOW VARIABLES LIKE 'innodb_snapshot_isolation'")
  return setting?.Value === 'ON'
}
