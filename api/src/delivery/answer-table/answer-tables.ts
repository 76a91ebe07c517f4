import type { Table, TableRow } from '../table'
import { labelRows, type TableSetting, tableNotes, tableTitle } from '../table-words'
import type { TableQuestion } from './answer-question'
import { answerNotes, answerTitle, shortTitle } from './answer-words'
import { columnHeads, listWords } from './column-head'
import { type FileColumn, fileColumns } from './file-columns'
import { type PlannedTable, planTables } from './plan-tables'
import { rowsOf } from './read-rows'

/** The answer to a question: whole, or page by page. */
export interface AnswerPages {
  /** The first page: units are read from it. */
  readonly first: unknown
  /** All pages, from the first, anew for each table. */
  pages(): AsyncIterable<unknown> | Iterable<unknown>
  /** Keys on the way to the list of pages; what lies elsewhere is the same on each page. Absent: one page. */
  readonly path?: readonly string[]
}

/** A table of an answer, with the way to its rows: `place.villages.nodes`; empty for the answer itself. */
export interface AnswerTable {
  readonly path: string
  /** Name of a file of it, without an ending. */
  readonly fileName: string
  readonly table: Table
}

/** An answer as tables: the main one first, then the others in the order of the document. */
export function answerTables(question: TableQuestion, answer: AnswerPages, setting: TableSetting): AnswerTable[] {
  const planned = planTables(question.fields).filter(({ columns }) => columns.length > 0)
  const primary = primaryOf(planned, answer.first)
  const ordered = primary ? [primary, ...planned.filter((table) => table !== primary)] : planned
  const names = sheetNames(ordered, setting)
  const notes = tableNotes(setting, answerNotes(question, planned, setting.locale))
  const title = answerTitle(question, setting.locale)
  return ordered.map((table, index) => {
    const sheet = names[index] as string
    const own = index === 0 ? title : `${shortTitle(title)}${setting.locale === 'zh' ? '：' : ': '}${sheet}`
    const made: Table = {
      title: tableTitle(own, setting),
      sheet: index === 0 && ordered.length === 1 ? shortTitle(title) : sheet,
      notes,
      ...columnsAndRows(table, answer, setting),
    }
    return {
      path: pathOf(table),
      fileName: tableTitle(index === 0 ? shortTitle(title) : `${shortTitle(title)}-${sheet}`, setting),
      table: labelRows(made, setting),
    }
  })
}

const pathOf = ({ lists }: PlannedTable): string => lists.flatMap((list) => list.map(({ key }) => key)).join('.')

/**
 * The outermost list of which most was asked, with the lists in it; of equal ones that with the most rows. Rows alone
 * would not do: the same question would have another main table for another place.
 */
function primaryOf(planned: readonly PlannedTable[], first: unknown): PlannedTable | undefined {
  const outer = planned.filter(({ lists }) => lists.length === 1)
  const width = ({ lists: [list] }: PlannedTable) =>
    planned.filter(({ lists }) => lists[0] === list).reduce((sum, { columns }) => sum + columns.length, 0)
  const rows = (table: PlannedTable) => [...rowsOf(table, first)].length
  const sized = outer.map((table) => ({ table, width: width(table), rows: rows(table) }))
  const [main] = sized.toSorted((one, other) => other.width - one.width || other.rows - one.rows)
  return main?.table ?? planned[0]
}

/** What the rows of each table are; where two are the same, what they lie in stands before. */
function sheetNames(tables: readonly PlannedTable[], { locale }: TableSetting): string[] {
  const own = tables.map(({ lists }) => listWords(lists.at(-1) ?? [], locale) || (locale === 'zh' ? '概况' : 'Summary'))
  return own.map((name, index) => {
    const above = tables[index]?.lists.at(-2)
    const isTwice = own.indexOf(name) !== own.lastIndexOf(name)
    return isTwice && above ? `${listWords(above, locale)} ${name}` : name
  })
}

function columnsAndRows(
  table: PlannedTable,
  answer: AnswerPages,
  setting: TableSetting,
): Pick<Table, 'columns' | 'rows'> {
  const heads = columnHeads(table, setting.locale)
  const spots = [...table.keys, ...table.columns]
  const files = spots.flatMap((spot, index) =>
    fileColumns(table, spot, heads[index] as string, answer.first, setting.locale),
  )
  return { columns: files.map(({ column }) => column), rows: rowBatches(table, files, answer) }
}

async function* rowBatches(
  table: PlannedTable,
  files: readonly FileColumn[],
  answer: AnswerPages,
): AsyncGenerator<readonly TableRow[]> {
  const pages = isPaged(table, answer) ? answer.pages() : [answer.first]
  for await (const page of pages) {
    const batch: TableRow[] = []
    for (const levels of rowsOf(table, page)) batch.push(files.map(({ read }) => read(levels)))
    if (batch.length > 0) yield batch
  }
}

const isPaged = ({ lists: [list] }: PlannedTable, { path }: AnswerPages): boolean =>
  path === undefined || path.every((key, index) => list?.[index]?.key === key)
