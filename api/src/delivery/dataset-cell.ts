import type { DatasetColumn, RowValue } from '../intake/dataset'
import { moneyPlacesIn, YUAN_PLACES } from '../intake/parse/money-unit'
import type { TableCell } from './table'

/** Decimal places from the unit in which a money column is headed to fen. */
export const placesOf = ({ unit }: DatasetColumn): number => moneyPlacesIn(unit?.zh ?? '') ?? YUAN_PLACES

/** Fen in a larger unit, by moving the decimal point: 1234567 fen are `1.234567` 万元. No floating point in between. */
export function fenAs(fen: number, places: number): number {
  const digits = String(Math.abs(fen)).padStart(places + 1, '0')
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return Number(fen < 0 ? `-${text}` : text)
}

/** A stored value as files write it, places aside: money in its unit, names of choices, 是 and 否. */
export function datasetCell(column: DatasetColumn, value: RowValue): TableCell {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (column.type === 'money' && typeof value === 'number') return fenAs(value, placesOf(column))
  if (column.type === 'enum' || column.type === 'measure') return column.values?.[String(value)]?.zh ?? String(value)
  return value
}
