import type { Locale } from '../common/words'
import type { Issue } from '../intake/issue-log'

/** Rows explained; beyond it the file as a whole is wrong, and more words help nobody. */
const MAX_ROWS = 100_000
/** Excel's limit of a cell, with room to spare. */
const MAX_TEXT = 4_000

/** What is wrong with which row of which sheet: what the error workbook writes beside the rows. */
export class RowErrors {
  private readonly textBySheet = new Map<string, Map<number, string>>()
  private rows = 0

  constructor(private readonly locale: Locale) {}

  /** Takes errors and warnings of rows; what is about a whole file has no row to stand beside. */
  readonly add = ({ severity, file, sheet, row, column, words }: Issue): void => {
    if (severity === 'NOTICE' || file === null || row === null) return
    const texts = this.textsOf(file, sheet)
    const known = texts.get(row)
    if (known === undefined && ++this.rows > MAX_ROWS) return
    const text = `${column === null ? '' : `${column}：`}${words[this.locale]}`
    if ((known?.length ?? 0) < MAX_TEXT) texts.set(row, known === undefined ? text : `${known} ${text}`)
  }

  ofRow(file: string, sheet: string | null, row: number): string | null {
    return this.textBySheet.get(keyOf(file, sheet))?.get(row) ?? null
  }

  private textsOf(file: string, sheet: string | null): Map<number, string> {
    const key = keyOf(file, sheet)
    const texts = this.textBySheet.get(key) ?? new Map<number, string>()
    this.textBySheet.set(key, texts)
    return texts
  }
}

const keyOf = (file: string, sheet: string | null): string => `${file}\n${sheet ?? ''}`
