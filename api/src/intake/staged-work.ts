import type { Issue } from './issue-log'

/** What the checks of staged rows share. */
export interface StagedWork {
  readonly submissionId: number
  readonly fileNames: ReadonlyMap<number, string>
  readonly report: (issue: Issue) => void
  /** Counts rows taken out of staging because of errors. */
  readonly leaveOut: (rows: number) => void
}
