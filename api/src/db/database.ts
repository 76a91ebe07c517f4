import type { DataSource } from 'typeorm'
import type { Dialect } from './dialect'
import type { SqlValue } from './sql-value'

/** Anything that answers a SELECT: the database itself, or a transaction under way. */
export interface Reader {
  readonly dialect: Dialect
  /** Rows of a statement with `?` placeholders. Raw: parse numbers and booleans with `sql-value`. */
  query<Row = Record<string, unknown>>(sql: string, params?: readonly SqlValue[]): Promise<Row[]>
}

/** A transaction under way. Statements run in order; a thrown error rolls everything back. */
export interface Tx extends Reader {
  /** Runs a statement that changes rows; answers how many it touched. */
  execute(sql: string, params?: readonly SqlValue[]): Promise<number>
}

/** The open database: many readers, and one way to write. */
export interface Database extends Reader {
  /** TypeORM's view, for migrations and for comparing entities with the schema. */
  readonly source: DataSource
  /** SQL statements read so far through this object, for statement budgets. */
  readonly statementCount: number
  /** Runs `work` in one transaction, never nested. Waits its turn; retries where the engine asks for it. */
  tx<Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer>
  close(): Promise<void>
}
