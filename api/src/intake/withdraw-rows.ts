import { inChunks } from '../db/bulk'
import type { Database } from '../db/database'
import { appendLedger } from './append-ledger'
import { closeSubmission, type Publication } from './close-submission'
import type { Dataset, Row } from './dataset'
import { findByKeys, removeRows } from './registry-table'
import { rowKeyOf } from './row-key'
import { createSubmission, findSubmission } from './submission-store'
import { takeTurn } from './take-revision'

/** Keys a statement when rows are withdrawn. */
const WITHDRAW_CHUNK = 500

/**
 * Takes rows out of the registry by their natural keys, with a trace in the ledger. Keys that are not stored are passed
 * over. `reason` is kept with the submission.
 */
export function withdrawRows(
  db: Database,
  dataset: Dataset,
  keys: readonly Row[],
  by: { readonly actor: string; readonly reason: string },
): Promise<Publication> {
  return db.tx(async (tx) => {
    const number = await takeTurn(tx)
    const id = await createSubmission(tx, { title: by.reason, actor: by.actor, isSample: false })
    const unique = [...new Map(keys.map((key) => [rowKeyOf(dataset, key), key])).values()]
    let withdrawn = 0
    for (const chunk of inChunks(unique, WITHDRAW_CHUNK)) {
      const stored = [...(await findByKeys(tx, dataset, chunk)).values()]
      const changes = stored.map((row) => ({ rowKey: row.rowKey, before: row.values, after: null }))
      const nowhere = { fileId: null, sheet: null, rowNumber: null }
      await appendLedger(
        tx,
        dataset,
        number,
        id,
        changes.map((change) => ({ ...change, ...nowhere })),
      )
      await removeRows(tx, dataset, chunk)
      withdrawn += stored.length
    }
    const tally = { dataset: dataset.key, fileName: null, inserted: 0, changed: 0, unchanged: 0, withdrawn }
    return closeSubmission(tx, await findSubmission(tx, id), number, [tally])
  })
}
