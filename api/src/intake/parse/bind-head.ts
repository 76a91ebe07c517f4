import type { DatasetColumn } from '../dataset'
import { cellText, type SheetRow } from '../read/sheet'
import { columnTwice, type HeadProblem, moneyUnitMissing, unitUnexpected } from './head-problem'
import { bracketOf, plainHead } from './head-text'
import type { ColumnMatch, HeadCell } from './match-columns'
import { moneyPlacesIn, YUAN_PLACES } from './money-unit'
import type { BoundColumn, SheetHead } from './sheet-head'
import { type TitleLines, valueFromTitle } from './title-lines'

/** Words in brackets that are units; anything else in brackets is a remark. */
const UNITS: ReadonlySet<string> = new Set([
  '户',
  '人',
  '个',
  '名',
  '件',
  '次',
  '天',
  '亩',
  '公顷',
  '平方米',
  '平方公里',
  '千人',
  '万人',
  '万户',
  '万亩',
  '%',
  '元',
  '万元',
  '亿元',
])

/** Binds the matched columns to their places in the sheet, with the units of money. */
export function bindHead(match: ColumnMatch, title: TitleLines, rows: readonly SheetRow[]): SheetHead | HeadProblem {
  const row = rows[0]?.number ?? 1
  const [double] = match.twice
  if (double) return columnTwice(double.column, double.one, double.other, row)
  const columns: BoundColumn[] = []
  for (const [column, cell] of match.columns) {
    const bound = bindColumn(column, cell, title, row)
    if ('code' in bound) return bound
    columns.push(bound)
  }
  const lastRow = rows[rows.length - 1]
  return {
    dataset: match.dataset,
    firstRow: row,
    lastRow: lastRow?.number ?? row,
    columns,
    placeColumns: Object.fromEntries([...match.places].map(([role, { index, text }]) => [role, { index, head: text }])),
    unknown: match.unknown.map(({ index, text }) => ({ index, head: text })),
    fromTitle: titleValue(match, title),
    lastRowTexts: lastRow?.cells.map((cell) => plainHead(cellText(cell))) ?? [],
  }
}

function bindColumn(column: DatasetColumn, cell: HeadCell, title: TitleLines, row: number): BoundColumn | HeadProblem {
  const { index, group, text } = cell
  const bound = { index, head: group && group !== text ? `${group} ${text}` : text, column }
  if (column.type !== 'money') {
    const unit = bracketOf(plainHead(text))
    const foreign =
      unit !== null && UNITS.has(unit) && unit !== column.unit?.zh && !column.words.zh.includes(`(${unit})`)
    return foreign ? unitUnexpected(text, unit, column, row) : { ...bound, places: null }
  }
  const places = placesOf(column, cell, title)
  return places === null ? moneyUnitMissing(text, row) : { ...bound, places }
}

/** Decimal places from the unit that a money column is in to fen; null when no unit is stated anywhere. */
function placesOf(column: DatasetColumn, { text, group }: HeadCell, title: TitleLines): number | null {
  const stated =
    moneyPlacesIn(bracketOf(plainHead(text)) ?? '') ??
    moneyPlacesIn(bracketOf(plainHead(group)) ?? '') ??
    title.moneyPlaces
  // An identifier is written by programs, whose money is yuan (see the template's explanations); a person names a unit.
  return stated ?? (plainHead(text) === column.id.toLowerCase() ? YUAN_PLACES : null)
}

/** How many money columns of a match have a stated unit. */
export function unitsKnown({ columns }: ColumnMatch, title: TitleLines): number {
  return [...columns].filter(([column, cell]) => column.type === 'money' && placesOf(column, cell, title) !== null)
    .length
}

function titleValue(match: ColumnMatch, title: TitleLines): SheetHead['fromTitle'] {
  for (const column of match.dataset.columns) {
    if (match.columns.has(column) || (column.type !== 'year' && column.type !== 'period')) continue
    const value = valueFromTitle(column, title.period)
    if (value !== null) return { column, value }
  }
  return null
}
