import { Readable } from 'node:stream'
import { Zip, ZipDeflate } from 'fflate'
import { lineXml, sheetEnd, sheetStart } from './sheet-xml'
import { stylesXml } from './styles-xml'
import { workbookParts } from './workbook-xml'
import type { XlsxSheet } from './xlsx-sheet'

/** Sheets compress well at any level; a high one would cost more time than it saves bytes. */
const LEVEL = 3
/** Excel's limit. */
const MAX_ROWS = 1_048_576

/**
 * A workbook as a stream of bytes, made while it is read: memory does not grow with the number of lines.
 * A sheet's lines beyond Excel's 1,048,576 end the stream with an error.
 */
export function writeXlsx(sheets: readonly XlsxSheet[]): Readable {
  return Readable.from(workbookBytes(sheets), { objectMode: false })
}

async function* workbookBytes(sheets: readonly XlsxSheet[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((error, bytes) => {
    if (error) failure = error
    else ready.push(bytes)
  })
  const take = (): Uint8Array => {
    if (failure) throw failure
    return Buffer.concat(ready.splice(0))
  }
  const begin = (path: string): ((text: string, last?: boolean) => void) => {
    const part = new ZipDeflate(path, { level: LEVEL })
    zip.add(part)
    return (text, last = false) => part.push(Buffer.from(text), last)
  }
  const small = { ...workbookParts(sheets.map(({ name }) => name)), 'xl/styles.xml': stylesXml }
  for (const [path, text] of Object.entries(small)) begin(path)(text, true)
  yield take()
  for (const [index, sheet] of sheets.entries()) {
    const push = begin(`xl/worksheets/sheet${index + 1}.xml`)
    push(sheetStart(sheet))
    let row = 0
    for await (const lines of sheet.lines) {
      if (row + lines.length > MAX_ROWS) throw new RangeError(`Sheet ${sheet.name} has more than ${MAX_ROWS} lines`)
      push(lines.map((line) => lineXml(line, ++row, sheet.columns)).join(''))
      if (ready.length > 0) yield take()
    }
    push(sheetEnd(sheet), true)
    yield take()
  }
  zip.end()
  yield take()
}
