import { type AnswerColumn, type AnswerTable, isNumeric } from './answer-table'

/** What heads of columns end with that say why there is no number, and in which unit it is. */
const STATE_HEADS = ['状态', 'state']
const UNIT_HEADS = ['单位', 'unit']

/** What a head is about, when it ends like that; null for another head. */
function subjectOf({ head }: AnswerColumn, ends: readonly string[]): string | null {
  const end = ends.find((word) => head === word || head.endsWith(` ${word}`))
  return end === undefined ? null : head.slice(0, -end.length).trim()
}

/** The column about a number: of those with such an end whose subject begins its head, the one with the longest. */
function columnAbout({ columns }: AnswerTable, at: number, ends: readonly string[]): number | null {
  const column = columns[at]
  if (!column || !isNumeric(column)) return null
  const fitting = columns.flatMap((other, place) => {
    const subject = subjectOf(other, ends)
    return subject !== null && column.head.startsWith(subject) ? [{ place, length: subject.length }] : []
  })
  return fitting.toSorted((a, b) => b.length - a.length)[0]?.place ?? null
}

/** The column that says why a number is missing, or what stands behind it; null where none does. */
export const stateColumn = (table: AnswerTable, at: number): number | null => columnAbout(table, at, STATE_HEADS)

/**
 * Columns that a page need not show: states, which stand at their numbers instead, and units that the heads say.
 * Files keep them: a program reads one cell at a time.
 */
export function foldedColumns(table: AnswerTable): ReadonlySet<number> {
  const folded = new Set<number>()
  for (const at of table.columns.keys()) {
    const state = stateColumn(table, at)
    if (state !== null) folded.add(state)
    const unit = columnAbout(table, at, UNIT_HEADS)
    if (unit !== null && table.rows.every((row) => row[unit] === null || row[unit] === table.columns[at]?.unit))
      folded.add(unit)
  }
  return folded
}
