import type { AnswerTable } from './answer-table/answer-tables'
import type { TableCell, TableColumnType } from './table'

/** A table of an answer as a page shows it: the very heads and cells of the files, so that they never differ. */
export interface JsonTable {
  /** The way to its list in the answer; empty for the answer itself. */
  readonly path: string
  readonly title: string
  /** What its rows are. */
  readonly name: string
  readonly columns: readonly { readonly head: string; readonly unit: string | null; readonly type: TableColumnType }[]
  readonly rows: readonly (readonly TableCell[])[]
  readonly notes: readonly string[]
}

/** Reads a table whole: for answers that a page shows, which are as long as a page of them. */
export async function tableToJson({ path, table }: AnswerTable): Promise<JsonTable> {
  const rows: (readonly TableCell[])[] = []
  for await (const batch of table.rows) for (const row of batch) rows.push(row)
  const columns = table.columns.map(({ head, unit, type }) => ({ head, unit: unit ?? null, type }))
  return { path, title: table.title, name: table.sheet ?? table.title, columns, rows, notes: table.notes }
}
