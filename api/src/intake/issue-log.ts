import type { Words } from '../common/words'

/** ERROR keeps its row out. WARNING asks for a second look. NOTICE tells what was understood. */
export type IssueSeverity = 'ERROR' | 'WARNING' | 'NOTICE'

/** Something to say about a submission, with the place it is about. */
export interface Issue {
  readonly severity: IssueSeverity
  /** Stable and in capitals: programs branch on it. */
  readonly code: string
  readonly file: string | null
  readonly sheet: string | null
  /** As a spreadsheet counts, from 1; null when it is about the whole file. */
  readonly row: number | null
  /** The column as the file heads it. */
  readonly column: string | null
  /** The value as the file has it. */
  readonly given: string | null
  /** What is wrong and what would be right. */
  readonly words: Words
}

/** Issues kept word for word; beyond it they are only counted. */
const KEPT_ISSUES = 1_000

/** Collects the issues of one submission in bounded memory. Errors push kept notices out, not the other way round. */
export class IssueLog {
  private readonly kept: Record<IssueSeverity, Issue[]> = { ERROR: [], WARNING: [], NOTICE: [] }
  private readonly counts: Record<IssueSeverity, number> = { ERROR: 0, WARNING: 0, NOTICE: 0 }

  constructor(private readonly limit: number = KEPT_ISSUES) {}

  add(issue: Issue): void {
    this.counts[issue.severity]++
    const list = this.kept[issue.severity]
    if (list.length < this.limit) list.push(issue)
  }

  count(severity: IssueSeverity): number {
    return this.counts[severity]
  }

  get total(): number {
    return this.counts.ERROR + this.counts.WARNING + this.counts.NOTICE
  }

  /** The kept issues, errors first, each kind in the order found. */
  get issues(): readonly Issue[] {
    return [...this.kept.ERROR, ...this.kept.WARNING, ...this.kept.NOTICE].slice(0, this.limit)
  }
}
