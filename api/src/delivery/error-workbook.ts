import { createWriteStream } from 'node:fs'
import { basename, extname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { DomainError } from '../common/domain-error'
import type { Locale } from '../common/words'
import type { Dataset } from '../intake/dataset'
import type { Issue } from '../intake/issue-log'
import { findHead, HEAD_SEARCH_ROWS } from '../intake/parse/find-head'
import { openSourceFile } from '../intake/read/open-file'
import {
  type Cell,
  cellText,
  FINDINGS_SHEET,
  isOwnSheet,
  type Sheet,
  type SheetRow,
  type SourceFile,
} from '../intake/read/sheet'
import { issueTable } from './issue-table'
import type { RowErrors } from './row-errors'
import { tableToSheet } from './table-to-xlsx'
import { writeXlsx } from './xlsx/write-xlsx'
import { sheetName, type XlsxLine, type XlsxSheet, type XlsxValue } from './xlsx/xlsx-sheet'

const COLUMN_WIDTH = 14
const MESSAGE_WIDTH = 80

/** Head of the added column; imports pass it over, so that the corrected workbook can be handed in as it is. */
const MESSAGE_HEAD = '错误说明'

/** What an import found, and the datasets it knows, by which heads are recognised. */
export interface Findings {
  readonly issues: readonly Issue[]
  readonly rows: RowErrors
  readonly datasets: readonly Dataset[]
  readonly locale: Locale
}

/**
 * Writes the files once more as one workbook: a first sheet that lists what was found, then every sheet with its rows
 * as they were and one more column that says what is wrong with each. Files that cannot be read are in the list alone.
 */
export async function writeErrorWorkbook(paths: readonly string[], found: Findings, target: string): Promise<void> {
  const sources = await openAll(paths)
  try {
    const taken = new Set<string>()
    const name = (wanted: string) => {
      const free = sheetName(wanted, taken)
      taken.add(free.toLowerCase())
      return free
    }
    const list = tableToSheet(name(FINDINGS_SHEET), issueTable(found.issues, found.locale))
    const sheets: XlsxSheet[] = [list]
    for (const source of sources)
      for (const sheet of source.sheets.filter(({ name: own }) => !isOwnSheet(own)))
        sheets.push(await annotatedSheet(name(nameOf(source, sheet, sources.length)), source.name, sheet, found))
    await pipeline(writeXlsx(sheets), createWriteStream(target))
  } finally {
    for (const source of sources) await source.close()
  }
}

async function openAll(paths: readonly string[]): Promise<SourceFile[]> {
  const sources: SourceFile[] = []
  for (const path of paths) {
    try {
      sources.push(await openSourceFile(path))
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
    }
  }
  return sources
}

function nameOf(source: SourceFile, sheet: Sheet, files: number): string {
  const file = basename(source.name, extname(source.name))
  if (sheet.name === null) return file
  return files === 1 ? sheet.name : `${sheet.name} ${file}`
}

async function annotatedSheet(name: string, file: string, sheet: Sheet, found: Findings): Promise<XlsxSheet> {
  const { width, headRow } = await shapeOf(sheet, file, found.datasets)
  return {
    name,
    columns: [
      ...Array.from({ length: width }, () => ({ style: 'PLAIN' as const, width: COLUMN_WIDTH })),
      { style: 'WRAPPED' as const, width: MESSAGE_WIDTH },
    ],
    frozenRows: headRow,
    lines: annotatedLines(file, sheet, found.rows, { width, headRow }),
  }
}

/** Width of a sheet by its first rows, and its head's last row; 0 when no head was known. */
async function shapeOf(sheet: Sheet, file: string, datasets: readonly Dataset[]): Promise<Shape> {
  for await (const batch of sheet.rows()) {
    const first = batch.slice(0, HEAD_SEARCH_ROWS)
    const head = findHead(first, datasets, { file, sheet: sheet.name })
    return { width: Math.max(...first.map(({ cells }) => cells.length)), headRow: 'code' in head ? 0 : head.lastRow }
  }
  return { width: 0, headRow: 0 }
}

interface Shape {
  readonly width: number
  readonly headRow: number
}

async function* annotatedLines(
  file: string,
  sheet: Sheet,
  errors: RowErrors,
  { width, headRow }: Shape,
): AsyncGenerator<readonly XlsxLine[]> {
  let written = 0
  for await (const batch of sheet.rows()) {
    const lines: XlsxLine[] = []
    for (const row of batch) {
      // A workbook leaves blank rows out; row numbers must stay the ones of the messages.
      while (++written < row.number) lines.push({ cells: [] })
      const message = row.number === headRow ? MESSAGE_HEAD : errors.ofRow(file, sheet.name, row.number)
      lines.push(annotatedLine(row, width, message))
    }
    yield lines
  }
}

function annotatedLine({ cells }: SheetRow, width: number, message: string | null): XlsxLine {
  if (message === null) return { cells: cells.map(plainValue) }
  const padded = Array.from({ length: width }, (_, index) => plainValue(cells[index] ?? null))
  return { cells: [...padded, message] }
}

function plainValue(cell: Cell): XlsxValue {
  return typeof cell === 'number' ? cell : cellText(cell)
}
