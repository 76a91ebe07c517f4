import type { ChartPoint, ChartSeries } from '@/charts/points'
import { periodText } from '@/format/period'
import type { Lang } from '@/i18n/words'
import { type AnswerTable, type Cell, cellText, headOf } from './answer-table'
import { type ChartChoice, MOST_BARS, MOST_LINES } from './choose-chart'
import { stateColumn } from './fold-columns'

/** What a chart draws of a table, and how many rows or lines it leaves out. */
interface ChartData {
  readonly series: readonly ChartSeries[]
  readonly left: number
}

/** A point of a scatter: two numbers and the name of the row. */
interface ScatterPoint {
  readonly x: number
  readonly y: number
  readonly name: string
}

const numberOf = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)

/** What the hub says of a number that stands as it should, and what a page says of one that is not there. */
export interface ChartWords {
  readonly plainStates: readonly string[]
  readonly missing: string
}

/**
 * Makes points of rows by column `y`, each with its number as written; what stands behind it, or why it is missing, is
 * told where it is not plain.
 */
function pointsBy(table: AnswerTable, y: number, words: ChartWords) {
  const column = table.columns[y]
  const at = stateColumn(table, y)
  return (row: readonly Cell[], x: string): ChartPoint => {
    const cell = row[y] ?? null
    const state = at === null ? null : (row[at] ?? null)
    const told = state === null || words.plainStates.includes(String(state)) ? null : String(state)
    const text = column && cell !== null ? cellText(cell, column) : null
    return {
      x,
      value: numberOf(cell),
      text: text === null ? (told ?? words.missing) : [text, told ?? []].flat().join(' '),
    }
  }
}

/** Bars in the order of the table. Names that repeat are told apart by their place. */
export function barData(table: AnswerTable, { x, y }: ChartChoice, words: ChartWords): ChartData {
  const seen = new Map<string, number>()
  const pointOf = pointsBy(table, y, words)
  const points = table.rows.slice(0, MOST_BARS).map((row) => {
    const name = String(row[x] ?? words.missing)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return pointOf(row, times === 1 ? name : `${name} ${times}`)
  })
  const column = table.columns[y]
  const name = column ? headOf(column) : ''
  return { series: [{ name, points, role: 'main' }], left: Math.max(0, table.rows.length - MOST_BARS) }
}

/** Lines over periods, one for each value of the column that tells them apart. A period without a row is a gap. */
export function lineData(table: AnswerTable, { x, y, series }: ChartChoice, lang: Lang, words: ChartWords): ChartData {
  const periods = [...new Set(table.rows.map((row) => String(row[x])))].sort()
  const lineOf = (row: readonly Cell[]) => (series === null ? '' : String(row[series] ?? words.missing))
  const names = [...new Set(table.rows.map(lineOf))]
  const column = table.columns[y]
  const pointOf = pointsBy(table, y, words)
  const lines = names.slice(0, MOST_LINES).map((name, at): ChartSeries => {
    const points = periods.map((period) => {
      const row = table.rows.find((one) => lineOf(one) === name && String(one[x]) === period)
      return pointOf(row ?? [], periodText(period, lang))
    })
    return { name: name || (column ? headOf(column) : ''), points, role: at === 0 ? 'main' : 'comparison' }
  })
  return { series: lines, left: Math.max(0, names.length - MOST_LINES) }
}

/** Points of the rows that have both numbers, named by the texts of the row. */
export function scatterData(table: AnswerTable, { x, y }: ChartChoice): readonly ScatterPoint[] {
  const names = [...table.columns.keys()].filter((at) => table.columns[at]?.type === 'TEXT').slice(0, 3)
  return table.rows.flatMap((row) => {
    const [first, second] = [numberOf(row[x]), numberOf(row[y])]
    if (first === null || second === null) return []
    const name = names.flatMap((at) => (row[at] === null ? [] : [String(row[at])])).join(' ')
    return [{ x: first, y: second, name }]
  })
}
