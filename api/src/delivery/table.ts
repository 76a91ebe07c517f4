/** How a column of a table is written. CODE and TEXT are texts, DAY is `YYYY-MM-DD`, the others are numbers. */
export type TableColumnType = 'CODE' | 'TEXT' | 'INTEGER' | 'NUMBER' | 'MONEY' | 'DAY'

export interface TableColumn {
  readonly head: string
  /** Written in brackets behind the head. */
  readonly unit?: string
  readonly type: TableColumnType
  /** In characters of Latin text; absent: by the head. */
  readonly width?: number
}

/** A cell: null where there is nothing, which is never written as 0. */
export type TableCell = string | number | null

export type TableRow = readonly TableCell[]

/** A table to hand out: a ranking, the rows of a dataset, anything with columns. */
export interface Table {
  readonly title: string
  /** Name of its sheet in a workbook; absent: the title. */
  readonly sheet?: string
  readonly columns: readonly TableColumn[]
  /** In batches, as they are made. */
  readonly rows: AsyncIterable<readonly TableRow[]> | Iterable<readonly TableRow[]>
  /** Lines under the table of a workbook: source, period, coverage. CSV has none, for programs read it. */
  readonly notes: readonly string[]
}

/** The label that sample rows carry wherever they leave the hub. */
export const SAMPLE_LABEL = '样例数据'

export const headOf = ({ head, unit }: TableColumn): string => (unit ? `${head}(${unit})` : head)
