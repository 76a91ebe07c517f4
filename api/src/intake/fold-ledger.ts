import type { Reader } from '../db/database'
import { sqlNumber } from '../db/sql-value'
import type { Dataset, Row } from './dataset'

/** A row as the ledger knows it at some revision. */
export interface FoldedRow {
  readonly rowKey: string
  readonly values: Row
  /** The revision that last changed it. */
  readonly revision: number
}

interface RawEntry {
  rowKey: string
  revision: unknown
  afterPayload: string | null
}

const PAGE_ROWS = 2_000

/**
 * The rows of a dataset after `upTo` (default: everything published), a page at a time in the order of their keys:
 * the last entry of each key, without the withdrawn ones.
 */
export async function* foldLedger(
  reader: Reader,
  dataset: Dataset,
  upTo: number = Number.MAX_SAFE_INTEGER,
): AsyncGenerator<readonly FoldedRow[]> {
  let last: RawEntry | null = null
  for await (const entries of entryPages(reader, dataset.key, upTo)) {
    const page: FoldedRow[] = []
    for (const entry of entries) {
      if (last !== null && last.rowKey !== entry.rowKey) keep(page, last)
      last = entry
    }
    if (page.length > 0) yield page
  }
  const rest: FoldedRow[] = []
  if (last !== null) keep(rest, last)
  if (rest.length > 0) yield rest
}

function keep(page: FoldedRow[], { rowKey, revision, afterPayload }: RawEntry): void {
  if (afterPayload === null) return
  page.push({ rowKey, values: JSON.parse(afterPayload) as Row, revision: sqlNumber(revision) })
}

/** Entries in the order (rowKey, revision), paged by that pair so that no page is read twice. */
async function* entryPages(reader: Reader, dataset: string, upTo: number): AsyncGenerator<readonly RawEntry[]> {
  const sql =
    'SELECT rowKey, revision, afterPayload FROM ledger_entry ' +
    'WHERE dataset = ? AND rowKey >= ? AND (rowKey > ? OR revision > ?) AND revision <= ? ' +
    `ORDER BY rowKey, revision LIMIT ${PAGE_ROWS}`
  let [key, revision] = ['', 0]
  for (;;) {
    const entries = await reader.query<RawEntry>(sql, [dataset, key, key, revision, upTo])
    if (entries.length > 0) yield entries
    const last = entries[entries.length - 1]
    if (last === undefined || entries.length < PAGE_ROWS) return
    ;[key, revision] = [last.rowKey, sqlNumber(last.revision)]
  }
}
