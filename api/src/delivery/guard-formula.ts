import type { TableCell } from './table'

const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * A cell that no spreadsheet takes for a formula: a text that begins like one, with wide signs or behind a tab too,
 * gets an apostrophe before it. One that
 * already has apostrophes there gets one more, so that taking one away on import always gives the first text back.
 * Workbooks mark texts as texts, but may be saved as CSV later, so theirs are guarded too. Numbers are never touched.
 */
export const guardCell = (cell: TableCell): TableCell =>
  typeof cell === 'string' && FORMULA_START.test(cell) ? `'${cell}` : cell
