import type { Locale } from '../../common/words'
import type { Unit } from '../../measure/measure-enums'
import type { TableCell, TableColumn, TableColumnType } from '../table'
import { widthOf } from '../table-to-xlsx'
import { cellUnit } from '../table-words'
import { answerCell, cellType } from './answer-cell'
import type { AskedField } from './asked-field'
import { type ColumnUnit, unitOfColumn } from './column-unit'
import type { PlannedTable, Spot } from './plan-tables'
import { type RowLevels, rowsOf, valueAt } from './read-rows'

/** A column of the file and how its cell is read from a row. */
export interface FileColumn {
  readonly column: TableColumn
  readonly read: (levels: RowLevels) => TableCell
}

/** The column of a spot; where each row may say another unit, a column of units beside it. */
export function fileColumns(
  table: PlannedTable,
  spot: Spot,
  head: string,
  first: unknown,
  locale: Locale,
): FileColumn[] {
  const { type } = (spot.path.at(-1) as AskedField).field
  const unit = unitOfColumn(table, spot)
  const fixed = fixedUnit(table, unit, first)
  const unitAt = (levels: RowLevels): Unit | null => fixed ?? (unit.kind === 'READ' ? unit.read(levels) : null)
  const column: FileColumn = {
    column: tableColumn(head, cellType(type, fixed), fixed === null ? null : cellUnit(fixed).words[locale]),
    read: (levels) => answerCell(type, valueAt(levels, spot), unitAt(levels), locale),
  }
  if (fixed !== null || unit.kind !== 'READ' || isColumn(table, unit.spot)) return [column]
  const beside: FileColumn = {
    column: tableColumn(`${head} ${locale === 'zh' ? '单位' : 'unit'}`, 'TEXT', null),
    read: (levels) => {
      const said = valueAt(levels, spot) === null ? null : unit.read(levels)
      return said === null ? null : cellUnit(said).words[locale]
    },
  }
  return [column, beside]
}

/** Heads of figures are long: they are wrapped rather than that a column is as wide as they are. */
const MAX_WIDTH = 24

function tableColumn(head: string, type: TableColumnType, unit: string | null): TableColumn {
  const column: TableColumn = { head, type, ...(unit === null ? {} : { unit }) }
  return { ...column, width: Math.min(widthOf(column), MAX_WIDTH) }
}

/** The unit that all rows share; null when there is none, or each row may have its own. */
function fixedUnit(table: PlannedTable, unit: ColumnUnit, first: unknown): Unit | null {
  if (unit.kind === 'NONE') return null
  if (unit.kind === 'FIXED') return unit.unit
  if (!unit.isSame) return null
  for (const levels of rowsOf(table, first)) {
    const said = unit.read(levels)
    if (said !== null) return said
  }
  return null
}

const isColumn = ({ columns }: PlannedTable, spot: Spot | null): boolean =>
  columns.some(({ level, path }) => level === spot?.level && path.every((asked, index) => asked === spot.path[index]))
