import type { Issue, IssueSeverity } from './issue-log'
import type { DatasetPreview } from './preview-submission'

/** How an import ended. UNCHANGED: every row was stored already. */
export type ImportStatus = 'PUBLISHED' | 'UNCHANGED' | 'REFUSED' | 'DRY_RUN'

/** What an import did, or would do. */
export interface ImportOutcome {
  readonly status: ImportStatus
  /** Null after a dry run, which leaves nothing behind. */
  readonly submissionId: number | null
  /** The revision it became; null when it is none. */
  readonly revision: number | null
  readonly files: number
  /** Rows read, good and bad. */
  readonly rows: number
  /** Rows with errors. */
  readonly leftOut: number
  /** Files and sheets that could not be read at all. */
  readonly unreadable: number
  /** By dataset, what happened to the valid rows, or what would. */
  readonly datasets: readonly DatasetPreview[]
  readonly counts: Readonly<Record<IssueSeverity, number>>
  /** The first thousand findings, errors first. */
  readonly issues: readonly Issue[]
}

/** What an import is doing. */
export interface ImportProgress {
  readonly phase: 'READ' | 'CHECK' | 'PUBLISH'
  readonly file: string | null
  /** Rows done in this phase. */
  readonly rows: number
}
