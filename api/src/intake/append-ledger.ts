import { insertRows } from '../db/bulk'
import type { Tx } from '../db/database'
import type { SqlValue } from '../db/sql-value'
import type { Dataset, Row } from './dataset'

/** A change about to be recorded. `after` null: the row is withdrawn. */
export interface LedgerChange {
  readonly rowKey: string
  readonly before: Row | null
  readonly after: Row | null
  readonly fileId: number | null
  readonly sheet: string | null
  readonly rowNumber: number | null
}

const COLUMNS = [
  'dataset',
  'rowKey',
  'revision',
  'villageId',
  'beforePayload',
  'afterPayload',
  'submissionId',
  'fileId',
  'sheet',
  'rowNumber',
]

/** The village a row belongs to: the `village` column of its natural key. */
function villageProperty(dataset: Dataset): string | null {
  const column = dataset.columns.find(
    ({ property, type }) => type === 'village' && dataset.naturalKey.includes(property),
  )
  return column?.property ?? null
}

/** Appends changes of one dataset to the ledger. */
export async function appendLedger(
  tx: Tx,
  dataset: Dataset,
  revision: number,
  submissionId: number,
  changes: readonly LedgerChange[],
): Promise<void> {
  const property = villageProperty(dataset)
  const rows = changes.map((change): SqlValue[] => {
    const village = property === null ? null : (change.after ?? change.before)?.[property]
    return [
      dataset.key,
      change.rowKey,
      revision,
      typeof village === 'number' ? village : null,
      change.before && JSON.stringify(change.before),
      change.after && JSON.stringify(change.after),
      submissionId,
      change.fileId,
      change.sheet,
      change.rowNumber,
    ]
  })
  await insertRows(tx, 'ledger_entry', COLUMNS, rows)
}
