import type { DatasetColumn } from '../dataset'
import { type Cell, cellText } from '../read/sheet'
import { type CellResult, read, wrong } from './cell-result'
import { isMissingText } from './missing'
import { YUAN_PLACES } from './money-unit'
import { readBoolean, readChoice } from './read-choice'
import { readDay } from './read-day'
import { readDecimal, readInteger, readMoney } from './read-number'
import { readPeriod, readYear } from './read-period'

/** The sign put before a text that a spreadsheet would take for a formula; see `guardCell` of the exports. */
const GUARDED = /^'(?='*[=+\-@\t\r\n＝＋－＠])/
const DEFAULT_MAX_LENGTH = 300

/** Reads a cell of any column but places. Missing is null. `places`: decimal places from the money unit to fen. */
export function readCell(cell: Cell | undefined, column: DatasetColumn, places: number | null): CellResult {
  if (typeof cell === 'object' && cell !== null)
    return wrong(
      'CELL_ERROR',
      `单元格公式出错(${cell.error})，请改正公式或直接填数。`,
      `The formula of the cell failed (${cell.error}); correct it or write the value.`,
    )
  const text = cellText(cell)
  if (isMissingText(text)) return read(null)
  const result = readText(text, column, places, typeof cell === 'number')
  return 'problem' in result ? result : checkBounds(result, column)
}

function readText(text: string, column: DatasetColumn, places: number | null, isNumber: boolean): CellResult {
  switch (column.type) {
    case 'integer':
      return readInteger(text, column)
    case 'decimal':
      return readDecimal(text, column)
    case 'money':
      return readMoney(text, places ?? YUAN_PLACES)
    case 'boolean':
      return readBoolean(text)
    case 'date':
      return readDay(text, isNumber)
    case 'year':
      return readYear(text)
    case 'period':
      return readPeriod(text)
    case 'enum':
    case 'measure':
      return readChoice(text, column)
    default:
      return readPlainText(text, column)
  }
}

function readPlainText(text: string, column: DatasetColumn): CellResult {
  const clean = text
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(GUARDED, '')
    .trim()
  const most = column.maxLength ?? DEFAULT_MAX_LENGTH
  if (clean.length <= most) return read(clean)
  return wrong(
    'TEXT_TOO_LONG',
    `共 ${clean.length} 个字，最多 ${most} 个字。`,
    `It has ${clean.length} characters; at most ${most} are kept.`,
  )
}

/** Minimum and maximum of a column are in the stored unit; of money the message speaks yuan. */
function checkBounds(result: Extract<CellResult, { value: unknown }>, column: DatasetColumn): CellResult {
  const { value } = result
  if (typeof value !== 'number') return result
  const shown = (bound: number) => (column.type === 'money' ? `${bound / 10 ** YUAN_PLACES} 元` : String(bound))
  if (column.min !== undefined && value < column.min)
    return wrong('BELOW_MIN', `不能小于 ${shown(column.min)}。`, `It must be at least ${shown(column.min)}.`)
  if (column.max !== undefined && value > column.max)
    return wrong('ABOVE_MAX', `不能大于 ${shown(column.max)}。`, `It must be at most ${shown(column.max)}.`)
  return result
}
