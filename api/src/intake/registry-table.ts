import { deleteByIds, inList, upsertRows } from '../db/bulk'
import type { Reader, Tx } from '../db/database'
import { quoteName } from '../db/dialect'
import { type SqlValue, sqlBooleanOrNull, sqlNumber, sqlNumberOrNull } from '../db/sql-value'
import type { Dataset, DatasetColumn, Row, RowValue } from './dataset'
import { rowKeyOf } from './row-key'

/** A row of a registry table: its place, what it says, and the revision that last changed it. */
export interface StoredRow {
  readonly id: number
  readonly rowKey: string
  readonly values: Row
  readonly revision: number
}

const TEXTUAL: ReadonlySet<DatasetColumn['type']> = new Set(['text', 'date', 'period', 'enum', 'measure'])

function readValue(column: DatasetColumn, raw: unknown): RowValue {
  if (column.type === 'boolean') return sqlBooleanOrNull(raw)
  if (TEXTUAL.has(column.type)) return raw === null || raw === undefined ? null : String(raw)
  return sqlNumberOrNull(raw)
}

/** The bound form of a value: both databases keep booleans as 0 and 1. */
export function bindValue(value: RowValue | undefined): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0
  return value ?? null
}

function toStoredRow(dataset: Dataset, raw: Record<string, unknown>): StoredRow {
  const values: Row = {}
  for (const column of dataset.columns) values[column.property] = readValue(column, raw[column.property])
  return { id: sqlNumber(raw.id), rowKey: rowKeyOf(dataset, values), values, revision: sqlNumber(raw.revision) }
}

function selectList(reader: Reader, dataset: Dataset): string {
  const names = ['id', 'revision', ...dataset.columns.map((column) => column.property)]
  return names.map((name) => `t.${quoteName(reader.dialect, name)}`).join(', ')
}

/** `(a, b) IN (…)` over many keys, padded to a power of two. SQLite wants the list as VALUES to use its index. */
function keyCondition(reader: Reader, dataset: Dataset, keys: readonly Row[]): { sql: string; params: SqlValue[] } {
  const columns = dataset.naturalKey.map((name) => `t.${quoteName(reader.dialect, name)}`).join(', ')
  const tuple = `(${dataset.naturalKey.map(() => '?').join(', ')})`
  const size = 2 ** Math.ceil(Math.log2(keys.length))
  const padded = Array.from({ length: size }, (_, index) => keys[Math.min(index, keys.length - 1)] as Row)
  const tuples = padded.map(() => tuple).join(', ')
  return {
    sql: `(${columns}) IN (${reader.dialect === 'sqlite' ? `VALUES ${tuples}` : tuples})`,
    params: padded.flatMap((key) => dataset.naturalKey.map((property) => bindValue(key[property]))),
  }
}

/** The stored rows of some natural keys, by row key, in one statement. `keys` may hold more than the key's values. */
export async function findByKeys(
  reader: Reader,
  dataset: Dataset,
  keys: readonly Row[],
): Promise<Map<string, StoredRow>> {
  if (keys.length === 0) return new Map()
  const condition = keyCondition(reader, dataset, keys)
  const table = quoteName(reader.dialect, dataset.table)
  const sql = `SELECT ${selectList(reader, dataset)} FROM ${table} t WHERE ${condition.sql}`
  const found = await reader.query<Record<string, unknown>>(sql, condition.params)
  return new Map(found.map((raw) => toStoredRow(dataset, raw)).map((row) => [row.rowKey, row]))
}

/** The stored rows whose column has one of some values, by row key. */
export async function findWhere(
  reader: Reader,
  dataset: Dataset,
  property: string,
  wanted: readonly RowValue[],
): Promise<StoredRow[]> {
  if (wanted.length === 0) return []
  const list = inList(wanted.map(bindValue))
  const found = await reader.query<Record<string, unknown>>(
    `SELECT ${selectList(reader, dataset)} FROM ${quoteName(reader.dialect, dataset.table)} t ` +
      `WHERE t.${quoteName(reader.dialect, property)} IN ${list.sql}`,
    list.params,
  )
  return byRowKey(found.map((raw) => toStoredRow(dataset, raw)))
}

/** Which of some values of a dataset's key are stored; its key is one column. */
export async function storedKeyValues(
  reader: Reader,
  { table, naturalKey: [property = ''] }: Dataset,
  values: readonly RowValue[],
): Promise<RowValue[]> {
  if (values.length === 0) return []
  const column = quoteName(reader.dialect, property)
  const list = inList(values)
  const stored = await reader.query<{ value: RowValue }>(
    `SELECT ${column} AS value FROM ${quoteName(reader.dialect, table)} WHERE ${column} IN ${list.sql}`,
    list.params,
  )
  return stored.map(({ value }) => value)
}

/** All rows of a table that is known to be small, by row key. */
export async function findAll(reader: Reader, dataset: Dataset): Promise<StoredRow[]> {
  const found = await reader.query<Record<string, unknown>>(
    `SELECT ${selectList(reader, dataset)} FROM ${quoteName(reader.dialect, dataset.table)} t`,
  )
  return byRowKey(found.map((raw) => toStoredRow(dataset, raw)))
}

const byRowKey = (rows: readonly StoredRow[]): StoredRow[] =>
  rows.toSorted((one, other) => (one.rowKey < other.rowKey ? -1 : 1))

/** All rows of a table in the order of their ids, a page at a time. */
export async function* registryPages(
  reader: Reader,
  dataset: Dataset,
  pageSize: number,
): AsyncGenerator<readonly StoredRow[]> {
  const table = quoteName(reader.dialect, dataset.table)
  const sql = `SELECT ${selectList(reader, dataset)} FROM ${table} t WHERE t.id > ? ORDER BY t.id LIMIT ${pageSize}`
  for (let after = 0; ; ) {
    const rows = (await reader.query<Record<string, unknown>>(sql, [after])).map((raw) => toStoredRow(dataset, raw))
    if (rows.length > 0) yield rows
    if (rows.length < pageSize) return
    after = rows[rows.length - 1]?.id ?? after
  }
}

/** Puts rows into the registry as `revision` knows them; a row with the same natural key is replaced. */
export async function saveRows(
  tx: Tx,
  dataset: Dataset,
  rows: readonly { readonly values: Row; readonly revision: number }[],
): Promise<void> {
  const properties = dataset.columns.map((column) => column.property)
  const bound = rows.map(({ values, revision }) => [...properties.map((name) => bindValue(values[name])), revision])
  await upsertRows(tx, dataset.table, [...properties, 'revision'], dataset.naturalKey, bound)
}

/** Takes rows out of the registry by their natural keys. */
export async function removeRows(tx: Tx, dataset: Dataset, keys: readonly Row[]): Promise<void> {
  const stored = await findByKeys(tx, dataset, keys)
  await deleteByIds(
    tx,
    dataset.table,
    [...stored.values()].map((row) => row.id),
  )
}

/** Empties a registry table, to be filled again from the ledger. */
export async function clearTable(tx: Tx, dataset: Dataset): Promise<void> {
  await tx.execute(`DELETE FROM ${quoteName(tx.dialect, dataset.table)}`)
}
