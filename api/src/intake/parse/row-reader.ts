import type { PlaceFinder } from '../../division/find-village'
import { type DatasetColumn, isPlaceColumn, type Row } from '../dataset'
import type { Issue, IssueSeverity } from '../issue-log'
import { cellText, isBlankRow, type SheetRow } from '../read/sheet'
import type { CellProblem, CellResult } from './cell-result'
import { readCell } from './read-cell'
import { type PlaceNames, readPlace, textOrNull } from './read-place'
import type { BoundColumn, BoundPlace, SheetHead } from './sheet-head'
import { isSkippedRow } from './skipped-row'
import { blankRequired, inOrder, valueMissing } from './value-missing'

/** Where a sheet stands, for its messages. */
export interface SheetPlace {
  readonly file: string
  readonly sheet: string | null
}

/** A line of a sheet read: a row, nothing to read, or a row with errors that stays out. */
export type RowOutcome = { readonly row: Row } | 'BLANK' | 'SKIPPED' | 'BAD'

/** Reads the rows of one sheet by its head. */
export class RowReader {
  private readonly factColumns: readonly BoundColumn[]
  /** Village and region columns, also those that only the names stand for. */
  private readonly places: readonly { readonly column: DatasetColumn; readonly bound: BoundColumn | null }[]
  private readonly keyIndexes: readonly number[]
  private readonly headOf: ReadonlyMap<string, { head: string; index: number }>

  constructor(
    private readonly head: SheetHead,
    private readonly at: SheetPlace,
    private readonly finder: PlaceFinder,
    private readonly report: (issue: Issue) => void,
  ) {
    const { dataset, columns, placeColumns } = head
    this.factColumns = columns.filter(({ column }) => !isPlaceColumn(column))
    const named = Object.keys(placeColumns).includes('village')
    // The names mean the first village of the dataset; a second one, such as a lead village, has its code.
    const firstVillage = dataset.columns.find(({ type }) => type === 'village')
    this.places = dataset.columns
      .filter(isPlaceColumn)
      .map((column) => ({ column, bound: columns.find((bound) => bound.column === column) ?? null }))
      .filter(({ column, bound }) => bound !== null || (named && column === firstVillage))
    const placeIndexes = Object.values(placeColumns).map(({ index }) => index)
    this.keyIndexes = [...placeIndexes, ...this.places.flatMap(({ bound }) => (bound ? [bound.index] : []))]
    this.headOf = new Map(columns.map(({ column, head: text, index }) => [column.property, { head: text, index }]))
  }

  read(line: SheetRow): RowOutcome {
    if (isBlankRow(line)) return 'BLANK'
    if (isSkippedRow(line, this.head, this.keyIndexes)) return 'SKIPPED'
    const { dataset, fromTitle } = this.head
    const row: Row = {}
    let good = true
    if (fromTitle) row[fromTitle.column.property] = fromTitle.value
    for (const { column, index, places } of this.factColumns)
      good = this.take(line, row, column, readCell(line.cells[index], column, places)) && good
    if (good) good = this.readPlaces(line, row)
    good = this.checkRequired(line, row) && good
    if (!good) return 'BAD'
    return this.checkRow(line, row) ? { row: inOrder(dataset, row) } : 'BAD'
  }

  /** Villages come last: their codes are read at the day that the row's period gives. */
  private readPlaces(line: SheetRow, row: Row): boolean {
    const onDay = this.head.dataset.periodOf(row)
    const names = this.namesOf(line)
    const firstVillage = this.head.dataset.columns.find(({ type }) => type === 'village')
    let good = true
    for (const { column, bound } of this.places) {
      const own = column === firstVillage ? names : { ...names, village: null }
      const cell = bound ? line.cells[bound.index] : null
      good = this.take(line, row, column, readPlace(cell, column, own, onDay, this.finder)) && good
    }
    return good
  }

  private namesOf(line: SheetRow): PlaceNames {
    const { county, township, village } = this.head.placeColumns
    const text = (place: BoundPlace | undefined) => (place ? textOrNull(line.cells[place.index]) : null)
    return { county: text(county), township: text(township), village: text(village) }
  }

  /** Puts a cell's value into the row; false when there is none. */
  private take(line: SheetRow, row: Row, column: DatasetColumn, result: CellResult): boolean {
    if ('problem' in result) {
      this.tell('ERROR', line, column.property, result.problem)
      return false
    }
    if (result.notice) this.tell('NOTICE', line, column.property, result.notice)
    row[column.property] = result.value
    return true
  }

  private checkRequired(line: SheetRow, row: Row): boolean {
    // Undefined: the cell had an error of its own, or a village was not looked for because of one.
    const blank = blankRequired(this.head.dataset, row)
    for (const column of blank) this.tell('ERROR', line, column.property, valueMissing(column))
    return blank.length === 0
  }

  private checkRow(line: SheetRow, row: Row): boolean {
    const issues = this.head.dataset.check?.(row) ?? []
    for (const issue of issues) this.tell('ERROR', line, issue.property, issue)
    return issues.length === 0
  }

  private tell(severity: IssueSeverity, line: SheetRow, property: string, { code, words }: CellProblem): void {
    const cell = this.headOf.get(property) ?? this.nameHead(property)
    this.report({
      severity,
      code,
      ...this.at,
      row: line.number,
      column: cell?.head ?? null,
      given: cell ? cellText(line.cells[cell.index]) : null,
      words,
    })
  }

  /** A village that only names stand for is at fault in the column of its name. */
  private nameHead(property: string): BoundPlace | undefined {
    const column = this.head.dataset.columns.find((one) => one.property === property)
    return column?.type === 'village' ? this.head.placeColumns.village : undefined
  }
}
