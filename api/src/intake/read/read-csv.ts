import { createReadStream } from 'node:fs'
import { CsvError, parse } from 'csv-parse'
import iconv from 'iconv-lite'
import { delimiterOf } from './csv-delimiter'
import { csvLineTooLong } from './file-errors'
import { BATCH_ROWS, type Sheet, type SheetRow } from './sheet'
import type { FileScan } from './text-encoding'

/** A quotation mark without partner would otherwise swallow the rest of the file. */
const MAX_LINE_BYTES = 1_000_000

/** A CSV file as one sheet without a name, read as a stream. */
export function csvSheet(path: string, file: string, scan: FileScan): Sheet {
  return { name: null, hidden: false, rows: () => readRows(path, file, scan) }
}

async function* readRows(path: string, file: string, scan: FileScan): AsyncGenerator<readonly SheetRow[]> {
  const delimiter = delimiterOf(iconv.decode(scan.start, scan.encoding))
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_LINE_BYTES,
    record_delimiter: ['\r\n', '\n', '\r'],
  })
  const source = createReadStream(path)
  const decoder = iconv.decodeStream(scan.encoding)
  source.on('error', (error) => parser.destroy(error))
  source.pipe(decoder).pipe(parser)
  let number = 0
  let batch: SheetRow[] = []
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      batch.push({ number: ++number, cells })
      if (batch.length < BATCH_ROWS) continue
      yield batch
      batch = []
    }
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE') throw csvLineTooLong(file, number)
    throw error
  } finally {
    source.destroy()
  }
  if (batch.length > 0) yield batch
}
