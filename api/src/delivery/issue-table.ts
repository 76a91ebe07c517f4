import type { Locale, Words } from '../common/words'
import type { Issue, IssueSeverity } from '../intake/issue-log'
import type { Table } from './table'

/** Names of the severities, as lists of findings write them. */
export const severityWords: Readonly<Record<IssueSeverity, Words>> = {
  ERROR: { zh: '错误', en: 'error' },
  WARNING: { zh: '提醒', en: 'warning' },
  NOTICE: { zh: '说明', en: 'notice' },
}

const heads = {
  severity: { zh: '级别', en: 'Severity' },
  file: { zh: '文件', en: 'File' },
  sheet: { zh: '工作表', en: 'Sheet' },
  row: { zh: '行', en: 'Row' },
  column: { zh: '列', en: 'Column' },
  given: { zh: '原值', en: 'Value' },
  message: { zh: '说明', en: 'Message' },
} satisfies Record<string, Words>

/** Findings of an import as a table: file, sheet, row, column, value, and what would be right. */
export function issueTable(issues: readonly Issue[], locale: Locale): Table {
  const head = (key: keyof typeof heads) => heads[key][locale]
  return {
    title: locale === 'zh' ? '问题清单' : 'Findings',
    columns: [
      { head: head('severity'), type: 'TEXT', width: 8 },
      { head: head('file'), type: 'TEXT', width: 24 },
      { head: head('sheet'), type: 'TEXT', width: 16 },
      { head: head('row'), type: 'INTEGER' },
      { head: head('column'), type: 'TEXT', width: 20 },
      { head: head('given'), type: 'TEXT', width: 20 },
      { head: head('message'), type: 'TEXT', width: 90 },
    ],
    rows: [
      issues.map(({ severity, file, sheet, row, column, given, words }) => [
        severityWords[severity][locale],
        file,
        sheet,
        row,
        column,
        given,
        words[locale],
      ]),
    ],
    notes: [],
  }
}
