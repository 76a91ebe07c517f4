import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { guardFormula } from './guard-formula'
import { headOf, type Table, type TableCell } from './table'

/** Without it Excel takes UTF-8 for the system's own encoding. */
const BYTE_ORDER_MARK = '\ufeff'

const cellOf = (cell: TableCell): string | number | null => (typeof cell === 'string' ? guardFormula(cell) : cell)

/** A table as CSV: UTF-8 with a byte order mark, comma, CRLF; one line of heads with units, then the rows. */
export function tableToCsv(table: Table): Readable {
  return Readable.from(csvText(table), { objectMode: false })
}

async function* csvText({ columns, rows }: Table): AsyncGenerator<string> {
  const options = { record_delimiter: 'windows' } as const
  yield BYTE_ORDER_MARK + stringify([columns.map(headOf)], options)
  for await (const batch of rows)
    yield stringify(
      batch.map((row) => row.map(cellOf)),
      options,
    )
}
