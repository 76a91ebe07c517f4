import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { guardCell } from './guard-formula'
import { headOf, type Table } from './table'

/** Without it Excel takes UTF-8 for the system's own encoding. */
const BYTE_ORDER_MARK = '\ufeff'

/** A table as CSV: UTF-8 with a byte order mark, comma, CRLF; one line of heads with units, then the rows. */
export function tableToCsv(table: Table): Readable {
  return Readable.from(csvText(table), { objectMode: false })
}

async function* csvText({ columns, rows }: Table): AsyncGenerator<string> {
  // A cell with a bare line feed is not quoted unless asked for, and would end its line.
  const options = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const
  yield BYTE_ORDER_MARK + stringify([columns.map(headOf)], options)
  for await (const batch of rows)
    yield stringify(
      batch.map((row) => row.map(guardCell)),
      options,
    )
}
