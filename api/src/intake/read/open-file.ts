import { basename, extname } from 'node:path'
import { fileEmpty, fileMissing, fileNotTable, fileOldExcel } from './file-errors'
import { csvSheet } from './read-csv'
import type { SourceFile } from './sheet'
import { type FileScan, scanFile } from './text-encoding'
import { openXlsx } from './xlsx/open-xlsx'

const ZIP_START = Buffer.from([0x50, 0x4b, 0x03, 0x04])
/** Compound file: the old .xls, and every workbook with a password. */
const COMPOUND_START = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const TEXT_EXTENSIONS: ReadonlySet<string> = new Set(['.csv', '.tsv', '.txt'])

/** Whether a file of a folder is meant to be read, by its name. */
export function isTableName(name: string): boolean {
  const extension = extname(name).toLowerCase()
  return extension === '.xlsx' || extension === '.xls' || TEXT_EXTENSIONS.has(extension)
}

/**
 * Opens a CSV or Excel file; what it is, its first bytes say. Refuses with `FILE_MISSING`, `FILE_EMPTY`,
 * `FILE_NOT_TABLE`, `FILE_OLD_EXCEL` and, for workbooks, `XLSX_…`.
 */
export async function openSourceFile(path: string): Promise<SourceFile> {
  const file = basename(path)
  const scan = await scanFile(path).catch(() => {
    throw fileMissing(file)
  })
  if (scan.size === 0) throw fileEmpty(file)
  if (startsWith(scan, COMPOUND_START)) throw fileOldExcel(file)
  if (startsWith(scan, ZIP_START)) return openXlsx(path, file, scan.sha256)
  if (!looksLikeText(scan)) throw fileNotTable(file)
  return {
    name: file,
    sha256: scan.sha256,
    sheets: [csvSheet(path, file, scan)],
    close: async () => undefined,
  }
}

const startsWith = (scan: FileScan, bytes: Buffer) => scan.start.subarray(0, bytes.length).equals(bytes)

/** No text holds a zero byte, unless in two-byte characters. */
const looksLikeText = (scan: FileScan) => scan.encoding === 'utf-16le' || !scan.start.includes(0)
