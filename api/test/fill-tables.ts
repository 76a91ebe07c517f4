import type { EntityMetadata } from 'typeorm'
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js'
import type { Database, Tx } from '../src/db/database'
import { quoteName } from '../src/db/dialect'
import type { SqlValue } from '../src/db/sql-value'

/** A value that fits the column's type. Every id is 1, so that a foreign key finds its row. */
function valueFor(column: ColumnMetadata): SqlValue {
  const type = column.type
  if (type === Boolean || type === 'boolean') return 0
  const isNumber =
    type === Number || ['int', 'integer', 'bigint', 'smallint', 'tinyint', 'double'].includes(String(type))
  if (isNumber) return 1
  return String(column.enum?.[0] ?? 'x')
}

/** Tables after those they point to. */
function parentsFirst(tables: readonly EntityMetadata[]): EntityMetadata[] {
  const ordered: EntityMetadata[] = []
  const add = (table: EntityMetadata) => {
    if (ordered.includes(table)) return
    for (const key of table.foreignKeys) if (key.referencedEntityMetadata !== table) add(key.referencedEntityMetadata)
    ordered.push(table)
  }
  tables.forEach(add)
  return ordered
}

async function insertOneRow(tx: Tx, table: EntityMetadata): Promise<void> {
  const names = table.columns.map((column) => quoteName(tx.dialect, column.databaseName)).join(', ')
  const marks = table.columns.map(() => '?').join(', ')
  const sql = `INSERT INTO ${quoteName(tx.dialect, table.tableName)} (${names}) VALUES (${marks})`
  await tx.execute(sql, table.columns.map(valueFor))
}

/** Puts one row into every table that has none. */
export async function fillTables(db: Database): Promise<void> {
  await db.tx(async (tx) => {
    for (const table of parentsFirst(db.source.entityMetadatas)) {
      const name = quoteName(tx.dialect, table.tableName)
      const [row] = await tx.query(`SELECT COUNT(*) AS n FROM ${name}`)
      if (Number(row?.n) === 0) await insertOneRow(tx, table)
    }
  })
}
