import type { Lang } from '@/i18n/words'
import type { Question } from './question'

/** A cell: null where there is no number or word, which is never 0. */
export type Cell = string | number | null

export interface AnswerColumn {
  readonly head: string
  readonly unit: string | null
  /** CODE and TEXT are texts, DAY is `YYYY-MM-DD`, the others are numbers; MONEY is in the unit named. */
  readonly type: 'CODE' | 'TEXT' | 'INTEGER' | 'NUMBER' | 'MONEY' | 'DAY'
}

/** One list of an answer as a table: the heads, units and cells that its files have. */
export interface AnswerTable {
  /** The way to its list in the answer; empty for the answer itself. */
  readonly path: string
  readonly title: string
  readonly name: string
  readonly columns: readonly AnswerColumn[]
  readonly rows: readonly (readonly Cell[])[]
  readonly notes: readonly string[]
}

export type TablesAnswer =
  | { readonly ok: true; readonly tables: readonly AnswerTable[] }
  /** Why there are none, in the reader's language; null when the hub did not answer at all. */
  | { readonly ok: false; readonly problem: string | null }

const NUMBERS: ReadonlySet<AnswerColumn['type']> = new Set(['INTEGER', 'NUMBER', 'MONEY'])

export const isNumeric = ({ type }: AnswerColumn): boolean => NUMBERS.has(type)

export const headOf = ({ head, unit }: AnswerColumn): string => (unit ? `${head}（${unit}）` : head)

/** The label that files carry in each row; a page has it once, at its head. */
const ROW_LABEL = '样例数据'

/** Asks the hub for the answer as tables: the very ones of its files, so that page and file never differ. */
export async function askTables(question: Question, lang: Lang): Promise<TablesAnswer> {
  try {
    const response = await fetch('/files/answer.json', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...question, lang }),
    })
    if (!response.ok) return { ok: false, problem: response.status < 500 ? await response.text() : null }
    const { tables } = (await response.json()) as { tables: readonly AnswerTable[] }
    return { ok: true, tables: tables.map(withoutRowLabel) }
  } catch {
    return { ok: false, problem: null }
  }
}

function withoutRowLabel(table: AnswerTable): AnswerTable {
  const last = table.columns.length - 1
  if (last < 1 || table.rows.length === 0 || table.rows.some((row) => row[last] !== ROW_LABEL)) return table
  return { ...table, columns: table.columns.slice(0, last), rows: table.rows.map((row) => row.slice(0, last)) }
}

/** What the hub calls a plain number from 0 to 1, in both languages. */
const RATIO_UNITS: readonly string[] = ['系数', 'a plain number from 0 to 1']

/**
 * Money with two decimals, other measured numbers with one; whole ones stay whole. A ratio, or a number without a unit,
 * as a p-value is, has up to three, and as many as the hub gives where it would read 0. Texts as they are.
 */
export function cellText(cell: Cell, { type, unit }: AnswerColumn): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell
  if (type === 'MONEY') return cell.toFixed(2)
  if (Number.isInteger(cell)) return String(cell)
  if (type !== 'NUMBER') return cell.toFixed(2)
  return unit === null || RATIO_UNITS.includes(unit) ? String(Number(cell.toFixed(3)) || cell) : cell.toFixed(1)
}
