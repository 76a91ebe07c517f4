import type { AuditRecord } from '../access/audit/canonical-entry'
import { recordAudit } from '../access/audit/record-audit'
import type { Tx } from '../db/database'
import type { Submission } from './submission.entity'
import { dropStaging } from './submission-store'
import { type DatasetChange, writeRevision } from './take-revision'

/** What a publication did. */
export interface Publication {
  readonly submissionId: number
  /** The revision it became; null when it changed nothing. */
  readonly revision: number | null
  readonly inserted: number
  readonly changed: number
  readonly unchanged: number
  readonly withdrawn: number
  /** Rows with errors that were left behind. */
  readonly leftOut: number
  /** The same by dataset, without those that had no rows. */
  readonly datasets: readonly DatasetTally[]
}

/** What publishing did to one dataset, with the rows it found as they should be. */
export interface DatasetTally extends DatasetChange {
  readonly unchanged: number
}

const sum = (tallies: readonly DatasetTally[], of: (tally: DatasetTally) => number) =>
  tallies.reduce((total, tally) => total + of(tally), 0)

/** What the audit record calls a publication; absent: data published, by revision. */
export type RecordedAs = Pick<AuditRecord, 'action' | 'subject'>

/**
 * Ends a publication inside its transaction: the revision, if anything changed, the tally, staging emptied, and last the
 * audit record, which nobody else can append to until the transaction ends.
 */
export async function closeSubmission(
  tx: Tx,
  submission: Submission,
  number: number,
  tallies: readonly DatasetTally[],
  recordedAs?: RecordedAs,
): Promise<Publication> {
  const changes = tallies.filter((tally) => tally.inserted + tally.changed + tally.withdrawn > 0)
  const revision = changes.length > 0 ? number : null
  const publication: Publication = {
    submissionId: submission.id,
    revision,
    inserted: sum(tallies, (tally) => tally.inserted),
    changed: sum(tallies, (tally) => tally.changed),
    unchanged: sum(tallies, (tally) => tally.unchanged),
    withdrawn: sum(tallies, (tally) => tally.withdrawn),
    leftOut: submission.leftOutRows,
    datasets: tallies.filter((tally) => tally.inserted + tally.changed + tally.unchanged + tally.withdrawn > 0),
  }
  const publishedAt = new Date().toISOString()
  if (revision !== null)
    await writeRevision(
      tx,
      { number, publishedAt, submissionId: submission.id, isSample: submission.isSample },
      changes,
    )
  await tx.execute(
    'UPDATE submission SET status = ?, publishedAt = ?, revision = ?, insertedRows = ?, changedRows = ?, ' +
      'unchangedRows = ?, withdrawnRows = ? WHERE id = ?',
    [
      'PUBLISHED',
      publishedAt,
      revision,
      publication.inserted,
      publication.changed,
      publication.unchanged,
      publication.withdrawn,
      submission.id,
    ],
  )
  await dropStaging(tx, submission.id)
  if (revision !== null)
    await recordAudit(tx, {
      action: 'PUBLISHED',
      subject: `revision ${revision}`,
      ...recordedAs,
      actor: submission.actor,
      detail: detailOf(submission, revision, changes),
    })
  return publication
}

const detailOf = ({ title, id }: Submission, revision: number, changes: readonly DatasetTally[]): string =>
  [
    `${title} · submission ${id} · revision ${revision}`,
    ...changes.map(({ dataset, inserted, changed, withdrawn }) => `${dataset} +${inserted} ~${changed} -${withdrawn}`),
  ].join(' · ')
