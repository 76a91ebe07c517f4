import type { Tx } from './database'
import { quoteName } from './dialect'
import type { SqlValue } from './sql-value'

/** SQLite allows 32,766 bound values a statement, MariaDB 65,535; fewer keep the statement cache useful. */
const MAX_BOUND_VALUES = 8_000

/** Splits a list into runs of at most `size`. */
export function* inChunks<Item>(list: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size)
}

/**
 * An IN list: `(?,?,…)` with its values. Padded to a power of two by repeating the last value, so that lists of many
 * lengths share few prepared statements. The caller keeps lists short with `inChunks` (1,000 is plenty).
 */
export function inList(values: readonly SqlValue[]): { sql: string; params: SqlValue[] } {
  if (values.length === 0) return { sql: '(NULL)', params: [] }
  const size = 2 ** Math.ceil(Math.log2(values.length))
  const last = values[values.length - 1] as SqlValue
  const params = [...values, ...new Array<SqlValue>(size - values.length).fill(last)]
  return { sql: `(${new Array(size).fill('?').join(',')})`, params }
}

function insertSql(tx: Tx, table: string, columns: readonly string[], rowCount: number): string {
  const names = columns.map((column) => quoteName(tx.dialect, column)).join(',')
  const tuple = `(${new Array(columns.length).fill('?').join(',')})`
  return `INSERT INTO ${quoteName(tx.dialect, table)} (${names}) VALUES ${new Array(rowCount).fill(tuple).join(',')}`
}

function upsertTail(tx: Tx, columns: readonly string[], keyColumns: readonly string[]): string {
  const quote = (name: string) => quoteName(tx.dialect, name)
  const changed = columns.filter((column) => !keyColumns.includes(column))
  if (tx.dialect === 'sqlite') {
    const set = changed.map((column) => `${quote(column)} = excluded.${quote(column)}`).join(', ')
    return ` ON CONFLICT (${keyColumns.map(quote).join(',')}) DO UPDATE SET ${set}`
  }
  return ` ON DUPLICATE KEY UPDATE ${changed.map((column) => `${quote(column)} = VALUES(${quote(column)})`).join(', ')}`
}

async function writeRows(
  tx: Tx,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
  statement: (rowCount: number) => string,
): Promise<void> {
  const perStatement = Math.max(1, Math.floor(MAX_BOUND_VALUES / columns.length))
  for (const chunk of inChunks(rows, perStatement)) await tx.execute(statement(chunk.length), chunk.flat())
}

/** Appends rows, many a statement. Values stand in the order of `columns`. */
export function insertRows(
  tx: Tx,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  return writeRows(tx, columns, rows, (count) => insertSql(tx, table, columns, count))
}

/** Inserts rows or, where the unique key exists, replaces the other columns. `keyColumns` must be a unique index. */
export function upsertRows(
  tx: Tx,
  table: string,
  columns: readonly string[],
  keyColumns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
): Promise<void> {
  const tail = upsertTail(tx, columns, keyColumns)
  return writeRows(tx, columns, rows, (count) => insertSql(tx, table, columns, count) + tail)
}

/** Deletes rows by their `id`. */
export async function deleteByIds(tx: Tx, table: string, ids: readonly number[]): Promise<void> {
  for (const chunk of inChunks(ids, 1_000)) {
    const list = inList(chunk)
    await tx.execute(`DELETE FROM ${quoteName(tx.dialect, table)} WHERE id IN ${list.sql}`, list.params)
  }
}
