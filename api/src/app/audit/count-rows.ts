import type { Table, TableRow } from '../../delivery/table'

/** Tables that count the rows that are read from them. */
export interface CountedTables {
  readonly tables: readonly [Table, ...Table[]]
  /** Rows read so far, of all of them. */
  readonly rows: number
}

/** Counts what is really sent, for long lists are made while they are. */
export function countRows([first, ...others]: readonly [Table, ...Table[]]): CountedTables {
  let rows = 0
  async function* counted(batches: Table['rows']): AsyncGenerator<readonly TableRow[]> {
    for await (const batch of batches) {
      rows += batch.length
      yield batch
    }
  }
  const counting = (table: Table): Table => ({ ...table, rows: counted(table.rows) })
  return {
    tables: [counting(first), ...others.map(counting)],
    get rows() {
      return rows
    },
  }
}
