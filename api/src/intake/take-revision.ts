import { insertRows } from '../db/bulk'
import type { Reader, Tx } from '../db/database'
import { sqlNumber } from '../db/sql-value'

/** What one publication did to one dataset. */
export interface DatasetChange {
  readonly dataset: string
  /** The file the rows came from; null when from several or from none. */
  readonly fileName: string | null
  readonly inserted: number
  readonly changed: number
  readonly withdrawn: number
}

/**
 * Waits until no other publication is under way and answers the number that this one takes. The row is updated before
 * anything is read: MariaDB fixes what a transaction sees at its first read, and that must be after the wait.
 */
export async function takeTurn(tx: Tx): Promise<number> {
  await tx.execute('UPDATE publication_turn SET taken = taken + 1 WHERE id = 1')
  return (await revisionNow(tx)) + 1
}

/** The newest revision; 0 before the first publication. */
export async function revisionNow(reader: Reader): Promise<number> {
  const [row] = await reader.query<{ newest: unknown }>('SELECT COALESCE(MAX(number), 0) AS newest FROM hub_revision')
  return sqlNumber(row?.newest)
}

/** Writes the revision itself; the transaction's last word on it. */
export async function writeRevision(
  tx: Tx,
  revision: { number: number; publishedAt: string; submissionId: number; isSample: boolean },
  changes: readonly DatasetChange[],
): Promise<void> {
  await insertRows(
    tx,
    'hub_revision',
    ['number', 'publishedAt', 'submissionId', 'isSample'],
    [[revision.number, revision.publishedAt, revision.submissionId, revision.isSample ? 1 : 0]],
  )
  await insertRows(
    tx,
    'revision_dataset',
    ['dataset', 'revision', 'fileName', 'insertedRows', 'changedRows', 'withdrawnRows'],
    changes.map((change) => [
      change.dataset,
      revision.number,
      change.fileName,
      change.inserted,
      change.changed,
      change.withdrawn,
    ]),
  )
}
