import type { Database } from '../db/database'
import type { Dataset } from './dataset'
import { foldLedger } from './fold-ledger'
import { clearTable, saveRows } from './registry-table'
import { takeTurn } from './take-revision'

/**
 * Fills the registry anew from the ledger, in one transaction and without a new revision: what is published does not
 * change. Answers the rows of each dataset.
 */
export function rebuildRegistry(
  db: Database,
  datasets: readonly Dataset[],
  onProgress: (dataset: Dataset, rows: number) => void = () => undefined,
): Promise<Map<string, number>> {
  return db.tx(async (tx) => {
    await takeTurn(tx)
    const counts = new Map<string, number>()
    for (const dataset of datasets.toReversed()) await clearTable(tx, dataset)
    for (const dataset of datasets) {
      let rows = 0
      for await (const page of foldLedger(tx, dataset)) {
        await saveRows(tx, dataset, page)
        rows += page.length
        onProgress(dataset, rows)
      }
      counts.set(dataset.key, rows)
    }
    return counts
  })
}
