import type { Database, Tx } from '../db/database'
import { appendLedger } from './append-ledger'
import { closeSubmission, type DatasetTally, type Publication } from './close-submission'
import type { Dataset } from './dataset'
import { type PlannedRow, planRows } from './plan-rows'
import { findByKeys, saveRows } from './registry-table'
import { stagedPages } from './staged-pages'
import { SubmissionClosed, SubmissionHasErrors } from './submission-errors'
import { findSubmission } from './submission-store'
import { takeTurn } from './take-revision'

/** How a publication is to go. */
export interface PublishOptions {
  /** Publish the valid rows although others have errors. */
  readonly acceptValid?: boolean
  /** Told after each page how many staged rows are done. */
  readonly onProgress?: (rows: number) => void
}

/**
 * Publishes a draft in one transaction: ledger, registry and revision together or not at all. Rows that say what is
 * stored already change nothing; if all do, no revision is taken.
 * Refuses with `SUBMISSION_CLOSED`, or `SUBMISSION_HAS_ERRORS` unless `acceptValid`.
 */
export function publishSubmission(
  db: Database,
  datasets: readonly Dataset[],
  submissionId: number,
  options: PublishOptions = {},
): Promise<Publication> {
  return db.tx(async (tx) => {
    const revision = await takeTurn(tx)
    const submission = await findSubmission(tx, submissionId)
    if (submission.status !== 'DRAFT') throw new SubmissionClosed(submissionId, submission.status)
    if (submission.leftOutRows > 0 && !options.acceptValid)
      throw new SubmissionHasErrors(submissionId, submission.leftOutRows)
    const fileNames = await fileNamesOf(tx, submissionId)
    const tallies: DatasetTally[] = []
    let done = 0
    for (const dataset of datasets) {
      const onPage = (rows: number) => {
        done += rows
        options.onProgress?.(done)
      }
      tallies.push(await publishDataset(tx, dataset, revision, submissionId, fileNames, onPage))
    }
    return closeSubmission(tx, submission, revision, tallies)
  })
}

async function fileNamesOf(tx: Tx, submissionId: number): Promise<Map<number, string>> {
  const files = await tx.query<{ id: number; name: string }>(
    'SELECT id, name FROM submission_file WHERE submissionId = ?',
    [submissionId],
  )
  return new Map(files.map(({ id, name }) => [Number(id), name]))
}

async function publishDataset(
  tx: Tx,
  dataset: Dataset,
  revision: number,
  submissionId: number,
  fileNames: ReadonlyMap<number, string>,
  onPage: (rows: number) => void,
): Promise<DatasetTally> {
  const tally = { inserted: 0, changed: 0, unchanged: 0 }
  const fileIds = new Set<number | null>()
  for await (const page of stagedPages(tx, submissionId, dataset)) {
    const stored = await findByKeys(
      tx,
      dataset,
      page.map(({ payload }) => payload),
    )
    const plan = planRows(dataset, page, stored)
    const planned = [...plan.inserted, ...plan.changed]
    await writeRows(tx, dataset, revision, submissionId, planned)
    for (const { staged } of planned) fileIds.add(staged.fileId)
    tally.inserted += plan.inserted.length
    tally.changed += plan.changed.length
    tally.unchanged += plan.unchanged
    onPage(page.length)
  }
  const [onlyFile = null] = fileIds.size === 1 ? fileIds : []
  const fileName = onlyFile === null ? null : (fileNames.get(onlyFile) ?? null)
  return { dataset: dataset.key, fileName, withdrawn: 0, ...tally }
}

async function writeRows(
  tx: Tx,
  dataset: Dataset,
  revision: number,
  submissionId: number,
  planned: readonly PlannedRow[],
): Promise<void> {
  if (planned.length === 0) return
  const changes = planned.map(({ staged, before, after }) => ({ ...staged, before, after }))
  await appendLedger(tx, dataset, revision, submissionId, changes)
  await saveRows(
    tx,
    dataset,
    planned.map(({ after }) => ({ values: after, revision })),
  )
}
