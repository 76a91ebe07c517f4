import { insertRows } from '../db/bulk'
import type { Tx } from '../db/database'
import type { IssueLog } from './issue-log'

const COLUMNS = [
  'submissionId',
  'severity',
  'code',
  'fileName',
  'sheet',
  'rowNumber',
  'columnName',
  'given',
  'messageZh',
  'messageEn',
]

/** Keeps the issues with their submission, as many as the log kept. */
export async function saveIssues(tx: Tx, submissionId: number, log: IssueLog): Promise<void> {
  const rows = log.issues.map((issue) => [
    submissionId,
    issue.severity,
    issue.code,
    issue.file,
    issue.sheet,
    issue.row,
    issue.column?.slice(0, 120) ?? null,
    issue.given?.slice(0, 300) ?? null,
    issue.words.zh,
    issue.words.en,
  ])
  await insertRows(tx, 'submission_issue', COLUMNS, rows)
}
