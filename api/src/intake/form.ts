import type { Words } from '../common/words'
import type { Reader } from '../db/database'
import type { RecordedAs } from './close-submission'
import type { Dataset } from './dataset'
import type { IssueSeverity } from './issue-log'
import type { DatasetPreview } from './preview-submission'
import type { Cell } from './read/sheet'
import type { StoredRow } from './registry-table'

/** A row of a form: its dataset, and its values by column identifier, written as in a file. Absent is blank. */
export interface FormRow {
  readonly dataset: Dataset
  /** Where the row stands in the form, for example `stops.0.figures.2`; empty for the form itself. */
  readonly path: string
  readonly cells: Readonly<Record<string, Cell>>
}

/** Stored rows of one dataset. */
export interface StoredPart {
  readonly dataset: Dataset
  readonly rows: readonly StoredRow[]
}

/** What a form is handed in with. */
export interface HandedIn {
  readonly actor: string
  /** The revision that the editor saw; 0 for something new. */
  readonly baseRevision: number
}

/** What somebody filled in and hands in at once. It is the whole truth about its subject. */
export interface Form extends HandedIn {
  /** Names the submission, for example `观摩 GM-2024-10`. */
  readonly title: string
  readonly rows: readonly FormRow[]
  /** Everything stored about the subject: what the form no longer has is withdrawn. */
  stored(reader: Reader): Promise<readonly StoredPart[]>
  /** What is wrong beyond the rows themselves, told inside the transaction of the publication. */
  check?(reader: Reader): Promise<readonly FormIssue[]>
  /** What the audit record calls it where it is more than data published. */
  readonly recordedAs?: RecordedAs
}

/** Something to say about a field of a form. */
export interface FormIssue {
  readonly severity: IssueSeverity
  readonly code: string
  /** The field, for example `stops.0.figures.2.metric`. */
  readonly path: string
  readonly words: Words
}

/** A field that somebody else changed meanwhile, as it was and as it is; null where there was or is nothing. */
export interface ConflictField {
  readonly field: string
  readonly words: Words
  readonly was: string | null
  readonly is: string | null
}

/** A row that somebody else changed since the editor looked, and that the form would overwrite. */
export interface FormConflict {
  readonly dataset: Dataset
  readonly rowKey: string
  /** Where the row stands in the form; null when the form does not have it. */
  readonly path: string | null
  readonly kind: 'ADDED' | 'CHANGED' | 'WITHDRAWN'
  readonly fields: readonly ConflictField[]
  /** The revision that holds now, by whom and when. */
  readonly revision: number
  readonly actor: string
  /** Instant, ISO 8601 in UTC. */
  readonly publishedAt: string
}

/** How a form ended. UNCHANGED: all of it was stored already. CHECKED: looked at only, nothing is wrong. */
export type FormStatus = 'PUBLISHED' | 'UNCHANGED' | 'REFUSED' | 'CONFLICT' | 'CHECKED'

/** What became of a form. */
export interface FormOutcome {
  readonly status: FormStatus
  /** The revision it became; null when it is none. */
  readonly revision: number | null
  readonly issues: readonly FormIssue[]
  readonly conflicts: readonly FormConflict[]
  /** By dataset, what happened or would happen; empty when it was refused. */
  readonly datasets: readonly (DatasetPreview & { readonly withdrawn: number })[]
}
