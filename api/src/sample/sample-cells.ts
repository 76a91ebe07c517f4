import type { DatasetColumn, Row, RowValue } from '../intake/dataset'

const FEN_A_WAN = 1_000_000
const WAN_DIGITS = 6

/** Heads of the files: the Chinese names, money with its unit, as offices write them. */
export const headOf = ({ words, type }: DatasetColumn): string => (type === 'money' ? `${words.zh}(万元)` : words.zh)

/** A row as the cells of a file; what is missing is blank. */
export const cellsOf = (columns: readonly DatasetColumn[], row: Row): string[] =>
  columns.map((column) => cellOf(column, row[column.property] ?? null))

function cellOf(column: DatasetColumn, value: RowValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (column.type === 'money') return wanOf(Number(value))
  return column.values?.[String(value)]?.zh ?? String(value)
}

/** Fen as 万元, exactly: at least two decimals and no more than are needed. */
export function wanOf(fen: number): string {
  const amount = Math.abs(fen)
  const decimals = String(amount % FEN_A_WAN)
    .padStart(WAN_DIGITS, '0')
    .replace(/0{1,4}$/, '')
  return `${fen < 0 ? '-' : ''}${Math.floor(amount / FEN_A_WAN)}.${decimals}`
}
