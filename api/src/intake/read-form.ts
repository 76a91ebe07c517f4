import type { PlaceFinder } from '../division/find-village'
import { type DatasetColumn, isPlaceColumn, type Row } from './dataset'
import type { FormIssue, FormRow } from './form'
import type { IssueSeverity } from './issue-log'
import type { CellProblem, CellResult } from './parse/cell-result'
import { readCell } from './parse/read-cell'
import { readPlace } from './parse/read-place'
import { blankRequired, inOrder, valueMissing } from './parse/value-missing'
import type { StagedRow } from './plan-rows'
import { rowKeyOf } from './row-key'

/** A row of a form understood. */
export interface ReadFormRow extends FormRow {
  readonly staged: StagedRow
}

/** The path of a column of a row of a form. */
export const fieldPath = (path: string, field: string): string => (path === '' ? field : `${path}.${field}`)

const NO_NAMES = { county: null, township: null, village: null }

/** Reads rows of a form by the rules that files are read by. Rows with errors are absent. */
export function readForm(
  rows: readonly FormRow[],
  places: PlaceFinder,
): { readonly rows: ReadFormRow[]; readonly issues: FormIssue[] } {
  const issues: FormIssue[] = []
  const good = rows.flatMap((row) => {
    const payload = readRow(row, places, issues)
    if (!payload) return []
    const staged = { rowKey: rowKeyOf(row.dataset, payload), payload, fileId: null, sheet: null, rowNumber: null }
    return [{ ...row, staged }]
  })
  return { rows: good, issues: [...issues, ...repeatedKeys(good)] }
}

function readRow({ dataset, path, cells }: FormRow, places: PlaceFinder, issues: FormIssue[]): Row | null {
  const before = issues.length
  const row: Row = {}
  const tell = (severity: IssueSeverity, column: DatasetColumn, { code, words }: CellProblem) =>
    issues.push({ severity, code, path: fieldPath(path, column.id), words })
  const take = (column: DatasetColumn, result: CellResult) => {
    if ('problem' in result) tell('ERROR', column, result.problem)
    else {
      if (result.notice) tell('NOTICE', column, result.notice)
      row[column.property] = result.value
    }
  }
  const { columns } = dataset
  for (const column of columns) if (!isPlaceColumn(column)) take(column, readCell(cells[column.id], column, null))
  // Codes of places are read at the day that the rest of the row gives.
  const onDay = dataset.periodOf(row)
  for (const column of columns)
    if (isPlaceColumn(column)) take(column, readPlace(cells[column.id] ?? null, column, NO_NAMES, onDay, places))
  for (const column of blankRequired(dataset, row)) tell('ERROR', column, valueMissing(column))
  if (issues.slice(before).some(({ severity }) => severity === 'ERROR')) return null
  const faults = dataset.check?.(row) ?? []
  for (const fault of faults) {
    const column = columns.find(({ property }) => property === fault.property)
    if (column) tell('ERROR', column, fault)
  }
  return faults.length > 0 ? null : inOrder(dataset, row)
}

/** Two rows of one form that name the same thing: the second is at fault. */
function repeatedKeys(rows: readonly ReadFormRow[]): FormIssue[] {
  const seen = new Set<string>()
  return rows.flatMap(({ dataset, path, staged }) => {
    const key = `${dataset.key}|${staged.rowKey}`
    const isNew = !seen.has(key)
    seen.add(key)
    if (isNew) return []
    const column = dataset.columns.find(({ property }) => dataset.naturalKey.includes(property))
    return [
      {
        severity: 'ERROR' as const,
        code: 'ROW_TWICE',
        path: fieldPath(path, column?.id ?? ''),
        words: {
          zh: `“${dataset.words.zh}”中这一行与前面的重复，请只留一行。`,
          en: `This row of "${dataset.words.en}" repeats an earlier one; keep one of them.`,
        },
      },
    ]
  })
}
