import type { DatasetColumn } from '../dataset'
import { type Cell, cellText, type SheetRow } from '../read/sheet'
import { moneyPlacesOfLine } from './money-unit'
import { periodKeyIn } from './read-period'

/** What the lines above a table say. */
export interface TitleLines {
  /** All texts of the lines, for recognising the dataset. */
  readonly text: string
  /** Decimal places from the stated money unit to fen; null when none is stated. */
  readonly moneyPlaces: number | null
  /** The one period that the lines name; null when none or several. */
  readonly period: string | null
}

const PERIOD = /\d{4}年(?:度|第?[一二三四]季度|上半年|下半年|\d{1,2}月份?(?!\d))?/g
/** The day of filling in is not the period of the figures. */
const OTHER_DATE = /日期|时间|\d{1,2}日/

/** Reads the lines above a table: title, unit, period. */
export function readTitleLines(rows: readonly SheetRow[]): TitleLines {
  const texts = rows.flatMap((row) => row.cells.map((cell: Cell) => cellText(cell))).filter((text) => text !== '')
  const units = texts.map(moneyPlacesOfLine).filter((places) => places !== null)
  const periods = new Set(
    texts
      .map((text) => text.normalize('NFKC').replace(/\s/g, ''))
      .filter((text) => !OTHER_DATE.test(text))
      .flatMap((text) => text.match(PERIOD) ?? [])
      .map(periodKeyIn)
      .filter((key) => key !== null),
  )
  const [period = null] = periods.size === 1 ? periods : []
  return { text: texts.join(' '), moneyPlaces: units[0] ?? null, period }
}

/** The value that a title's period gives a year or period column; null when it does not fit. */
export function valueFromTitle(column: DatasetColumn, period: string | null): string | number | null {
  if (period === null) return null
  if (column.type === 'period') return period
  return column.type === 'year' && /^\d{4}$/.test(period) ? Number(period) : null
}
