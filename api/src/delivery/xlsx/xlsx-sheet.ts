/** How the cells of a column or a line look. CODE is text, so that long codes stay codes. */
export type CellStyle =
  | 'PLAIN'
  | 'TITLE'
  | 'NOTE'
  | 'HEAD'
  | 'HEAD_REQUIRED'
  | 'CODE'
  | 'INTEGER'
  | 'NUMBER'
  | 'MONEY'
  | 'DAY'
  | 'WRAPPED'

/** A text, a number, or nothing. In a DAY column a text `YYYY-MM-DD` becomes a day. */
export type XlsxValue = string | number | null

/** A line of a sheet. `style` is of all its cells; absent: each cell as its column. */
export interface XlsxLine {
  readonly cells: readonly XlsxValue[]
  readonly style?: CellStyle | readonly CellStyle[]
}

export interface XlsxColumn {
  readonly style: CellStyle
  /** In characters of Latin text. */
  readonly width: number
  /** Values offered in each cell below `frozenRows`. */
  readonly choices?: readonly string[]
}

/** A sheet to write. Lines may come in batches as they are made, so that a sheet of any length takes little memory. */
export interface XlsxSheet {
  readonly name: string
  readonly columns: readonly XlsxColumn[]
  /** Lines at the top that stay in view. */
  readonly frozenRows: number
  readonly lines: AsyncIterable<readonly XlsxLine[]> | Iterable<readonly XlsxLine[]>
}

const MAX_NAME = 31

/** A sheet name that Excel accepts; `taken` keeps names apart. */
export function sheetName(wanted: string, taken: ReadonlySet<string> = new Set()): string {
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, MAX_NAME) || 'Sheet'
  for (let count = 2, name = clean; ; count++) {
    if (!taken.has(name.toLowerCase())) return name
    const suffix = ` ${count}`
    name = clean.slice(0, MAX_NAME - suffix.length) + suffix
  }
}
