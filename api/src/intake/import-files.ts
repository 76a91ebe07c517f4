import { basename } from 'node:path'
import type { Database } from '../db/database'
import type { PlaceFinder } from '../division/find-village'
import { loadPlaceFinder } from '../division/load-place-finder'
import { checkNeighbours } from './check-neighbours'
import { checkReferences } from './check-references'
import type { Dataset } from './dataset'
import type { ImportOutcome, ImportProgress } from './import-outcome'
import { type Issue, IssueLog } from './issue-log'
import { previewSubmission } from './preview-submission'
import { publishSubmission } from './publish-submission'
import { listFiles } from './read/list-files'
import { resolveDuplicates } from './resolve-duplicates'
import { saveIssues } from './save-issues'
import { FileStaging } from './stage-files'
import { DatasetUnknown } from './submission-errors'
import { createSubmission, discardSubmission, refuseStaleDrafts, refuseSubmission } from './submission-store'

/** A draft this old belongs to an import that was stopped. */
const STALE_DRAFT_HOURS = 24

/** How files are to be imported. */
export interface ImportOptions {
  /** Who hands them in. */
  readonly actor: string
  /** Invented rows, labelled 样例数据 wherever they are shown. */
  readonly isSample?: boolean
  /** Look only: nothing is kept. */
  readonly dryRun?: boolean
  /** Publish the valid rows although others have errors. */
  readonly acceptValid?: boolean
  /** Key of the dataset that every file is; absent: recognised by the headers. */
  readonly dataset?: string
  readonly onProgress?: (progress: ImportProgress) => void
  /** Told every finding, also those beyond the ones that are kept. */
  readonly onIssue?: (issue: Issue) => void
  /** Finds the villages that the files name; absent: all divisions of the database. */
  readonly places?: PlaceFinder
}

/**
 * Imports files and folders as one submission: stages their rows, checks them, and publishes all of them in one
 * transaction or none. `datasets` stand in the order of publication: what is referred to before what refers to it.
 * Refuses with `DATASET_UNKNOWN`, `FILE_MISSING`, `NO_FILES`; whatever is wrong inside the files is in the outcome.
 */
export async function importFiles(
  db: Database,
  datasets: readonly Dataset[],
  paths: readonly string[],
  options: ImportOptions,
): Promise<ImportOutcome> {
  const log = new IssueLog()
  const report = (issue: Issue) => {
    log.add(issue)
    options.onIssue?.(issue)
  }
  const candidates = chooseDatasets(datasets, options.dataset)
  const files = await listFiles(paths, report)
  await refuseStaleDrafts(db, STALE_DRAFT_HOURS)
  const places = options.places ?? (await loadPlaceFinder(db))
  const start = { title: titleOf(paths, files), actor: options.actor, isSample: options.isSample ?? false }
  const id = await db.tx((tx) => createSubmission(tx, start))
  try {
    const staging = new FileStaging(db, id, { datasets: candidates, places, report }, (file, rows) =>
      options.onProgress?.({ phase: 'READ', file, rows }),
    )
    for (const file of files) await staging.stageFile(file)
    await checkStaged(db, datasets, id, staging, report, options)
    await keepFindings(db, id, staging, log)
    return await decide(db, datasets, id, files.length, staging, log, options)
  } catch (error) {
    // Whatever went wrong, no half-read draft stays behind; the error itself is what must be told.
    await discardSubmission(db, id).catch(() => undefined)
    throw error
  }
}

function chooseDatasets(datasets: readonly Dataset[], key: string | undefined): readonly Dataset[] {
  if (key === undefined) return datasets
  const chosen = datasets.filter((dataset) => dataset.key === key)
  if (chosen.length === 0) throw new DatasetUnknown(key)
  return chosen
}

function titleOf(paths: readonly string[], files: readonly string[]): string {
  const [first = ''] = paths
  return files.length === 1 ? basename(files[0] ?? '') : `${basename(first)}(${files.length})`
}

async function checkStaged(
  db: Database,
  datasets: readonly Dataset[],
  submissionId: number,
  staging: FileStaging,
  report: (issue: Issue) => void,
  options: ImportOptions,
): Promise<void> {
  const leaveOut = (rows: number) => {
    staging.counts.leftOut += rows
  }
  const work = { submissionId, fileNames: staging.fileNames, report, leaveOut }
  const staged = datasets.filter((dataset) => staging.datasets.has(dataset))
  options.onProgress?.({ phase: 'CHECK', file: null, rows: 0 })
  for (const dataset of staged) await resolveDuplicates(db, dataset, work)
  for (const dataset of staged) await checkReferences(db, datasets, dataset, work)
  for (const dataset of staged) await checkNeighbours(db, dataset, work)
}

function keepFindings(db: Database, id: number, { counts }: FileStaging, log: IssueLog): Promise<void> {
  return db.tx(async (tx) => {
    await saveIssues(tx, id, log)
    await tx.execute('UPDATE submission SET rowCount = ?, leftOutRows = ?, issueCount = ? WHERE id = ?', [
      counts.rows,
      counts.leftOut,
      log.total,
      id,
    ])
  })
}

async function decide(
  db: Database,
  datasets: readonly Dataset[],
  id: number,
  files: number,
  { counts }: FileStaging,
  log: IssueLog,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const found = {
    files,
    ...counts,
    counts: { ERROR: log.count('ERROR'), WARNING: log.count('WARNING'), NOTICE: log.count('NOTICE') },
    issues: log.issues,
  }
  const refused = log.count('ERROR') > 0 && (!options.acceptValid || counts.leftOut === counts.rows)
  if (options.dryRun || refused) {
    const preview = await previewSubmission(db, datasets, id)
    await (options.dryRun ? discardSubmission(db, id) : refuseSubmission(db, id))
    const status = options.dryRun ? 'DRY_RUN' : 'REFUSED'
    return { status, submissionId: options.dryRun ? null : id, revision: null, datasets: preview, ...found }
  }
  const publication = await publishSubmission(db, datasets, id, {
    acceptValid: options.acceptValid ?? false,
    onProgress: (rows) => options.onProgress?.({ phase: 'PUBLISH', file: null, rows }),
  })
  return {
    status: publication.revision === null ? 'UNCHANGED' : 'PUBLISHED',
    submissionId: id,
    revision: publication.revision,
    datasets: publication.datasets,
    ...found,
  }
}
