import type { Words } from '../common/words'

/** A stored value: fen for money, a division's id for villages and regions, null where nothing is reported. */
export type RowValue = string | number | boolean | null

/** A row by property name. A property that is absent was not in the file; null was there and blank. */
export type Row = Record<string, RowValue>

/** How a column is written and stored. */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'boolean'
  | 'date'
  | 'year'
  | 'period'
  | 'enum'
  | 'village'
  | 'region'
  | 'measure'

/** One column of a dataset: how files head it, how it is checked, where it is stored. */
export interface DatasetColumn {
  /** Header identifier, for example `villageCode`. */
  readonly id: string
  /** Column of the registry table, for example `villageId`. */
  readonly property: string
  /** Its names; the Chinese one is the header of templates and exports. */
  readonly words: Words
  /** Other Chinese headers under which offices send it. */
  readonly aliases?: readonly string[]
  readonly type: ColumnType
  readonly required?: boolean
  /** Of money: the unit of templates and exports; files may use another if they say so. */
  readonly unit?: Words
  /** Values of an enum with their names; files may use either. */
  readonly values?: Readonly<Record<string, Words>>
  /** Inclusive, in the stored unit. */
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly maxLength?: number
  readonly description: Words
  /** As one would write it in a file. */
  readonly example: string
}

/** Whether a column names a village or a region: files write its code or name, the registry keeps its internal id. */
export const isPlaceColumn = ({ type }: DatasetColumn): boolean => type === 'village' || type === 'region'

/** A finding of a dataset's own check about one row. */
export interface RowIssue {
  /** The property at fault. */
  readonly property: string
  /** Stable and in capitals. */
  readonly code: string
  /** What is wrong and what would be right. */
  readonly words: Words
}

/** Compares a row with a neighbour of its own dataset, for example with the year before. Findings are warnings. */
export interface NeighbourCheck {
  /** Natural key of the row to compare with; null when there is none. */
  neighbourOf(row: Row): Row | null
  check(row: Row, neighbour: Row): RowIssue[]
}

/** One kind of row: the single declaration behind template, parser, form, export and documentation. */
export interface Dataset {
  readonly key: string
  readonly words: Words
  readonly description: Words
  /** Its registry table. */
  readonly table: string
  readonly columns: readonly DatasetColumn[]
  /** Properties that name a row; never null. */
  readonly naturalKey: readonly string[]
  /** The day at which village codes of a row are read; null: today. */
  periodOf(row: Row): string | null
  /** What is wrong with a row in itself. Findings are errors. */
  check?(row: Row): RowIssue[]
  /** What is striking about a row beside another one. */
  readonly compare?: NeighbourCheck
  /** Properties that name a row of another dataset by its only key column, for example a cluster's code. */
  readonly references?: Readonly<Record<string, string>>
}
