import type { Sheet, SheetRow, SourceFile } from '../sheet'
import { readDateStyles } from './date-styles'
import { readSharedStrings } from './shared-strings'
import { type SheetContext, sheetRows } from './sheet-rows'
import { readVerticalMerges } from './vertical-merges'
import { readWorkbook } from './workbook'
import { ZipParts } from './zip-parts'

/**
 * Opens an Excel workbook for reading as a stream: only its shared texts stand in memory (docs/decisions/excel.md).
 * Refuses with `XLSX_BROKEN`, `XLSX_TOO_LARGE`, `XLSX_FORBIDDEN`.
 */
export async function openXlsx(path: string, file: string, sha256: string): Promise<SourceFile> {
  const parts = await ZipParts.open(path, file)
  try {
    const workbook = await readWorkbook(parts, file)
    const shared = {
      file,
      strings: await readSharedStrings(parts, workbook.sharedStrings, file),
      dateStyles: await readDateStyles(parts, workbook.styles, file),
      from1904: workbook.from1904,
    }
    const sheets = workbook.sheets.map(
      ({ name, hidden, part }): Sheet => ({ name, hidden, rows: () => readPart(parts, part, shared) }),
    )
    return { name: file, sha256, sheets, close: async () => parts.close() }
  } catch (error) {
    parts.close()
    throw error
  }
}

async function* readPart(
  parts: ZipParts,
  part: string,
  shared: Omit<SheetContext, 'merges'>,
): AsyncGenerator<readonly SheetRow[]> {
  const merges = await readVerticalMerges(await parts.stream(part))
  yield* sheetRows(await parts.stream(part), { ...shared, merges })
}
