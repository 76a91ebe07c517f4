import type { Readable } from 'node:stream'
import { guardCell } from './guard-formula'
import { headOf, type Table, type TableColumn, type TableColumnType } from './table'
import { writeXlsx } from './xlsx/write-xlsx'
import { type CellStyle, sheetName, type XlsxLine, type XlsxSheet } from './xlsx/xlsx-sheet'

const styleByType: Readonly<Record<TableColumnType, CellStyle>> = {
  CODE: 'CODE',
  TEXT: 'CODE',
  INTEGER: 'INTEGER',
  NUMBER: 'NUMBER',
  MONEY: 'MONEY',
  DAY: 'DAY',
}

/** A Chinese character is as wide as two Latin ones. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0)

const MIN_WIDTH: Readonly<Record<TableColumnType, number>> = {
  CODE: 15,
  TEXT: 14,
  INTEGER: 8,
  NUMBER: 10,
  MONEY: 12,
  DAY: 12,
}

export function widthOf(column: TableColumn): number {
  return column.width ?? Math.max(MIN_WIDTH[column.type], textWidth(headOf(column)) + 2)
}

/** Tables as a workbook, one a sheet: title, heads, rows, notes. Numbers are numbers, days are days, codes are texts. */
export function tableToXlsx(...tables: readonly Table[]): Readable {
  const taken = new Set<string>()
  return writeXlsx(
    tables.map((table) => {
      const name = sheetName(table.sheet ?? table.title, taken)
      taken.add(name.toLowerCase())
      return tableToSheet(name, table)
    }),
  )
}

/** A table as a sheet of a workbook. */
export function tableToSheet(name: string, table: Table): XlsxSheet {
  return {
    name,
    columns: table.columns.map((column) => ({ style: styleByType[column.type], width: widthOf(column) })),
    frozenRows: 2,
    lines: tableLines(table),
  }
}

async function* tableLines({ title, columns, rows, notes }: Table): AsyncGenerator<readonly XlsxLine[]> {
  yield [
    { cells: [title], style: 'TITLE' },
    { cells: columns.map(headOf), style: 'HEAD' },
  ]
  for await (const batch of rows) yield batch.map((cells) => ({ cells: cells.map(guardCell) }))
  yield notes.map((note) => ({ cells: [`注：${note}`], style: 'NOTE' }))
}
