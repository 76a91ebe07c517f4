import type { DatasetColumn, Row, RowValue } from '../intake/dataset'
import type { SampleTable } from './sample-table'

/** What is written of an amount: fen a unit, as a power of ten, and the decimals that are always written. */
const UNITS = { 万元: { digits: 6, shown: 2 }, 元: { digits: 2, shown: 0 } } as const

type MoneyUnit = keyof typeof UNITS

const unitOf = ({ moneyUnit }: SampleTable): MoneyUnit => moneyUnit ?? '万元'

/** The heads of a file: the Chinese names, money with its unit, as offices write them. */
export const headsOf = (table: SampleTable): string[] =>
  table.dataset.columns.map(({ words, type }) => (type === 'money' ? `${words.zh}(${unitOf(table)})` : words.zh))

/** A row as the cells of a file; what is missing is blank. */
export const cellsOf = (table: SampleTable, row: Row): string[] =>
  table.dataset.columns.map((column) => cellOf(column, row[column.property] ?? null, unitOf(table)))

function cellOf(column: DatasetColumn, value: RowValue, unit: MoneyUnit): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (column.type === 'money') return amountIn(unit, Number(value))
  return column.values?.[String(value)]?.zh ?? String(value)
}

/** Fen in a unit, exactly: at least the decimals that are always written, and no more than are needed. */
export function amountIn(unit: MoneyUnit, fen: number): string {
  const { digits, shown } = UNITS[unit]
  const amount = String(Math.abs(fen)).padStart(digits + 1, '0')
  const needed = amount.slice(-digits).replace(/0+$/, '').padEnd(shown, '0')
  return `${fen < 0 ? '-' : ''}${amount.slice(0, -digits)}${needed && `.${needed}`}`
}
