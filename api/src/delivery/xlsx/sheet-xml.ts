import { serialOfDay } from '../../intake/read/excel-day'
import { escapeCellText, escapeXml } from './escape-xml'
import { styleNumber } from './styles-xml'
import type { CellStyle, XlsxColumn, XlsxLine, XlsxSheet, XlsxValue } from './xlsx-sheet'

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const DAY = /^\d{4}-\d{2}-\d{2}$/
const LAST_ROW = 1_048_576
/** Excel takes a list of choices only up to this length; longer ones stand in the explanations alone. */
const MAX_CHOICES_LENGTH = 255

/** Letters of a column from 0: A, B, …, Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}

/** Everything before the first line. */
export function sheetStart({ columns, frozenRows }: XlsxSheet): string {
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`
      : ''
  const cols = columns
    .map(({ style, width }, index) => {
      const place = `min="${index + 1}" max="${index + 1}"`
      return `<col ${place} width="${width}" style="${styleNumber(style)}" customWidth="1"/>`
    })
    .join('')
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${NAMESPACE}">` +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `${cols ? `<cols>${cols}</cols>` : ''}<sheetData>`
  )
}

/** Everything after the last line: the choices offered in cells. */
export function sheetEnd({ columns, frozenRows }: XlsxSheet): string {
  const validations = columns.flatMap(({ choices }, index) => validationXml(choices ?? [], index, frozenRows))
  const list = validations.length
    ? `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`
    : ''
  return `</sheetData>${list}</worksheet>`
}

function validationXml(choices: readonly string[], index: number, frozenRows: number): string[] {
  const list = choices.join(',')
  if (list === '' || list.length > MAX_CHOICES_LENGTH || choices.some((choice) => choice.includes(','))) return []
  const letters = columnLetters(index)
  const range = `${letters}${frozenRows + 1}:${letters}${LAST_ROW}`
  // errorStyle warning: former names and identifiers are accepted on import too.
  const start = `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${range}">`
  return [`${start}<formula1>"${escapeXml(list)}"</formula1></dataValidation>`]
}

/** A line. Texts stand in their cells, not in a shared table, so that the file can be written as a stream. */
export function lineXml(line: XlsxLine, row: number, columns: readonly XlsxColumn[]): string {
  const cells = line.cells.map((value, index) => cellXml(value, styleOf(line, index, columns), row, index))
  return `<row r="${row}">${cells.join('')}</row>`
}

function styleOf({ style }: XlsxLine, index: number, columns: readonly XlsxColumn[]): CellStyle {
  if (typeof style === 'string') return style
  return style?.[index] ?? columns[index]?.style ?? 'PLAIN'
}

function cellXml(value: XlsxValue, style: CellStyle, row: number, index: number): string {
  if (value === null || value === '') return ''
  const start = `<c r="${columnLetters(index)}${row}" s="${styleNumber(style)}"`
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`
  if (style === 'DAY' && DAY.test(value)) return `${start}><v>${serialOfDay(value)}</v></c>`
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`
}
