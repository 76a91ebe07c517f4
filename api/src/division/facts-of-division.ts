import type { Database, Tx } from '../db/database'
import { quoteName } from '../db/dialect'
import { Division } from './division.entity'
import { divisionEntities } from './entities'

/** A column outside this folder that names a division. */
export interface FactColumn {
  readonly table: string
  readonly column: string
}

/**
 * Columns of other domains that hold a division's id: those with a foreign key to it, and the ledger's `villageId`,
 * which has none. Read from the tables' declarations, since this domain knows none of the others by name.
 */
export function factColumns(db: Database): FactColumn[] {
  const own = new Set<unknown>(divisionEntities)
  const others = db.source.entityMetadatas.filter(({ target }) => !own.has(target))
  return others.flatMap(({ tableName, columns, foreignKeys }) => {
    const keyed = foreignKeys
      .filter((key) => key.referencedEntityMetadata.target === Division)
      .flatMap((key) => key.columns.map(({ databaseName }) => databaseName))
    const named = columns
      .filter(({ propertyName }) => propertyName === 'villageId')
      .map(({ databaseName }) => databaseName)
    return [...new Set([...keyed, ...named])].map((column) => ({ table: tableName, column }))
  })
}

/** Tables in which a division has facts. */
export async function tablesWithFacts(tx: Tx, columns: readonly FactColumn[], divisionId: number): Promise<string[]> {
  const tables = new Set<string>()
  for (const { table, column } of columns) {
    const [row] = await tx.query(
      `SELECT 1 AS found FROM ${quoteName(tx.dialect, table)} WHERE ${quoteName(tx.dialect, column)} = ? LIMIT 1`,
      [divisionId],
    )
    if (row) tables.add(table)
  }
  return [...tables].sort()
}
