/** A cell that the spreadsheet program could not work out, for example `#DIV/0!`. */
export interface CellError {
  readonly error: string
}

/** What a cell holds. Days of date cells are texts `YYYY-MM-DD`; CSV cells are all texts. */
export type Cell = string | number | boolean | null | CellError

/** A line of a sheet. `number` counts as a spreadsheet does, from 1. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly Cell[]
}

/** A table in a file. Its rows come in batches; each call reads them from the start. */
export interface Sheet {
  /** Null for CSV. */
  readonly name: string | null
  readonly hidden: boolean
  rows(): AsyncIterable<readonly SheetRow[]>
}

/** A file opened for reading. */
export interface SourceFile {
  readonly name: string
  /** Of its bytes, hexadecimal. */
  readonly sha256: string
  readonly sheets: readonly Sheet[]
  close(): Promise<void>
}

/** Rows a batch: enough to be quick, few enough to stay small. */
export const BATCH_ROWS = 500

/** The text of a cell as one would read it on the screen. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return cell.error
  if (typeof cell === 'number') return numberText(cell)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return cell.trim()
}

/** A number as plain digits. Excel itself keeps 15 digits: beyond them `0.30000000000000004` is noise. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15))
  const text = String(rounded)
  if (!text.includes('e')) return text
  return Math.abs(rounded) < 1 ? rounded.toFixed(12).replace(/\.?0+$/, '') : BigInt(Math.round(rounded)).toString()
}

/** Whether nothing is written in a row. */
export const isBlankRow = (row: SheetRow): boolean => row.cells.every((cell) => cellText(cell) === '')

/** The sheet of our templates that explains the columns. */
export const EXPLANATION_SHEET = '填写说明'

/** The sheet of our error workbooks that lists the findings. */
export const FINDINGS_SHEET = '问题清单'

/** Sheets that we wrote beside the data; they are not read. */
export const isOwnSheet = (name: string | null): boolean => name === EXPLANATION_SHEET || name === FINDINGS_SHEET
