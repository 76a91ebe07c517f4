import type { Readable } from 'node:stream'
import { dayOfSerial } from '../excel-day'
import { BATCH_ROWS, type Cell, type SheetRow } from '../sheet'
import { cellPlace } from './cell-reference'
import { unescapeText } from './shared-strings'
import type { VerticalMerges } from './vertical-merges'
import { xmlPieces } from './xml-stream'

/** Columns beyond are not looked at: the widest form has some sixty. A cell in column XFD costs nothing this way. */
const MAX_COLUMNS = 500
/** Excel's own limit of a cell. */
const MAX_TEXT = 32_767
/** The calendar of 1904 begins so many days later. */
const DAYS_TO_1904 = 1_462

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly file: string
  readonly strings: readonly string[]
  readonly dateStyles: ReadonlySet<number>
  readonly from1904: boolean
  readonly merges: VerticalMerges
}

/** Reads the rows of a sheet part as it streams in; blank cells between others are null, blank rows may be absent. */
export async function* sheetRows(stream: Readable, context: SheetContext): AsyncGenerator<readonly SheetRow[]> {
  const builder = new RowBuilder(context)
  for await (const _ of xmlPieces(stream, context.file, builder))
    if (builder.rows.length >= BATCH_ROWS) yield builder.take()
  if (builder.rows.length > 0) yield builder.take()
}

class RowBuilder {
  rows: SheetRow[] = []
  private rowNumber = 0
  private cells: Cell[] = []
  private column = -1
  private type = 'n'
  private style = 0
  private content = ''
  private capturing = false
  private phonetic = 0
  private hasFormula = false
  private hasValue = false
  /** By column: a value merged downwards and the last row it reaches. */
  private readonly reaching = new Map<number, { value: Cell; lastRow: number }>()

  constructor(private readonly context: SheetContext) {}

  take(): SheetRow[] {
    const rows = this.rows
    this.rows = []
    return rows
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'row') this.openRow(attribute('r'))
    else if (name === 'c') this.openCell(attribute)
    else if (name === 'rPh') this.phonetic++
    else if (name === 'f') this.hasFormula = true
    else if (name === 'v' || name === 't') {
      this.capturing = this.phonetic === 0
      this.hasValue = true
    }
  }

  text(piece: string): void {
    if (this.capturing && this.content.length < MAX_TEXT) this.content += piece
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.capturing = false
    else if (name === 'rPh') this.phonetic--
    else if (name === 'c') this.closeCell()
    else if (name === 'row') this.closeRow()
  }

  private openRow(given: string | undefined): void {
    const number = Number(given)
    this.rowNumber = Number.isSafeInteger(number) && number > this.rowNumber ? number : this.rowNumber + 1
    this.cells = []
    this.column = -1
  }

  private openCell(attribute: (name: string) => string | undefined): void {
    this.column = cellPlace(attribute('r'))?.column ?? this.column + 1
    this.type = attribute('t') ?? 'n'
    this.style = Number(attribute('s') ?? 0)
    this.content = ''
    this.hasFormula = false
    this.hasValue = false
  }

  private closeCell(): void {
    if (this.column < MAX_COLUMNS) this.put(this.column, this.value())
  }

  private put(column: number, value: Cell): void {
    while (this.cells.length < column) this.cells.push(null)
    this.cells[column] = value
    if (this.context.merges.size === 0 || value === null) return
    const lastRow = this.context.merges.get(`${this.rowNumber}:${column}`)
    if (lastRow !== undefined) this.reaching.set(column, { value, lastRow })
  }

  private closeRow(): void {
    for (const [column, { value, lastRow }] of this.reaching) {
      if (this.rowNumber > lastRow) this.reaching.delete(column)
      else if ((this.cells[column] ?? null) === null) this.put(column, value)
    }
    this.rows.push({ number: this.rowNumber, cells: this.cells })
  }

  private value(): Cell {
    const { type, content: text } = this
    if (!this.hasValue || text === '') return this.hasFormula && type !== 'str' ? { error: '未计算' } : null
    if (type === 's') return this.context.strings[Number(text)] ?? null
    if (type === 'e') return { error: text }
    if (type === 'b') return text === '1'
    if (type === 'n') return this.number(Number(text))
    if (type === 'd') return text.slice(0, 10)
    return unescapeText(text)
  }

  private number(value: number): Cell {
    if (!Number.isFinite(value)) return { error: this.content }
    if (!this.context.dateStyles.has(this.style) || value < 1) return value
    return dayOfSerial(this.context.from1904 ? value + DAYS_TO_1904 : value)
  }
}
