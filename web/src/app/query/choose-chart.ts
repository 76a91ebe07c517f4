import { isPeriodKey } from '@/format/period'
import { type AnswerTable, isNumeric } from './answer-table'

export type ChartKind = 'bar' | 'line' | 'scatter'

/** Which columns of a table a chart shows, by their places. */
export interface ChartChoice {
  readonly kind: ChartKind
  /** Names on the axis; of a scatter the first number. */
  readonly x: number
  /** The number shown. */
  readonly y: number
  /** Of lines: the column whose values tell the lines apart. */
  readonly series: number | null
}

/** More bars than this are a list to read, not a picture. */
export const MOST_BARS = 40
/** More lines than this cannot be told apart. */
export const MOST_LINES = 8

const valuesOf = ({ rows }: AnswerTable, column: number) =>
  rows.flatMap((row) => (row[column] === null || row[column] === undefined ? [] : [String(row[column])]))

const differentOf = (table: AnswerTable, column: number) => new Set(valuesOf(table, column)).size

/** Columns that hold at least one number. Ranks and years are numbers to read, seldom to draw: they come last. */
export function numberColumns(table: AnswerTable): number[] {
  const found = [...table.columns.keys()].filter((at) => {
    const column = table.columns[at]
    return column !== undefined && isNumeric(column) && table.rows.some((row) => typeof row[at] === 'number')
  })
  const isMeasured = (at: number) => table.columns[at]?.unit !== null
  return [...found.filter(isMeasured), ...found.filter((at) => !isMeasured(at))]
}

/** Columns that can stand on an axis as names: texts, codes and days with a value in some row. */
export function nameColumns(table: AnswerTable): number[] {
  return [...table.columns.keys()].filter((at) => {
    const column = table.columns[at]
    return column !== undefined && !isNumeric(column) && valuesOf(table, at).length > 0
  })
}

/** The column that names periods; a calendar year may come as a number. -1 when there is none. */
export function periodColumn(table: AnswerTable): number {
  return table.columns.findIndex((column, at) => {
    const values = valuesOf(table, at)
    const isWhole = column.type === 'CODE' || (column.type === 'INTEGER' && column.unit === null)
    return isWhole && differentOf(table, at) > 1 && values.every(isPeriodKey)
  })
}

/** The kinds that can be drawn of a table: bars need names or periods, lines periods, points two numbers. */
export function chartKinds(table: AnswerTable): ChartKind[] {
  const hasPeriods = periodColumn(table) >= 0
  const kinds: ChartKind[] = hasPeriods || nameColumns(table).length > 0 ? ['bar'] : []
  if (hasPeriods) kinds.push('line')
  if (numberColumns(table).length > 1) kinds.push('scatter')
  return kinds
}

/** The column that tells rows apart best: texts before codes, the later of equals, which is the nearer one. */
function bestName(table: AnswerTable, columns: readonly number[]): number | undefined {
  const weight = (at: number) => differentOf(table, at) * (table.columns[at]?.type === 'TEXT' ? 2 : 1)
  return columns.toSorted((a, b) => weight(b) - weight(a) || b - a)[0]
}

/** A sensible chart of a table: lines over periods, bars by name, points for two numbers; null where none makes sense. */
export function chooseChart(table: AnswerTable): ChartChoice | null {
  const period = periodColumn(table)
  const numbers = numberColumns(table).filter((at) => at !== period)
  const [y, second] = numbers
  if (y === undefined || table.rows.length < 2) return null
  const names = nameColumns(table).filter((at) => at !== period)
  if (period >= 0) {
    const series = bestName(
      table,
      names.filter((at) => differentOf(table, at) > 1),
    )
    return { kind: 'line', x: period, y, series: series ?? null }
  }
  if (table.rows.length > MOST_BARS && second !== undefined) return { kind: 'scatter', x: y, y: second, series: null }
  const x = bestName(table, names)
  return x === undefined ? null : { kind: 'bar', x, y, series: null }
}
