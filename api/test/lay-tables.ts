import { getOperationAST, parse, validate } from 'graphql'
import { buildSchema } from '../src/app/schema'
import type { Locale } from '../src/common/words'
import { type TableQuestion, tableQuestion } from '../src/delivery/answer-table/answer-question'
import { type AnswerTable, answerTables } from '../src/delivery/answer-table/answer-tables'
import { headOf, type TableCell } from '../src/delivery/table'

/** A table that was read whole. */
export interface LaidTable {
  readonly path: string
  readonly title: string
  readonly sheet: string | undefined
  readonly heads: readonly string[]
  readonly types: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
  readonly notes: readonly string[]
}

/** Makes ready a question on the schema of the hub; fails the test where it is not valid. */
export function askedIn(text: string, variables: Readonly<Record<string, unknown>> = {}): TableQuestion {
  const schema = buildSchema()
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  const operation = getOperationAST(document)
  if (!operation) throw new Error(`No operation: ${text}`)
  return tableQuestion({ schema, document, operation, variables })
}

/** Reads a table whole. */
export async function laid({ path, table }: Pick<AnswerTable, 'path' | 'table'>): Promise<LaidTable> {
  const rows: (readonly TableCell[])[] = []
  for await (const batch of table.rows) rows.push(...batch)
  const { title, sheet, columns, notes } = table
  return { path, title, sheet, heads: columns.map(headOf), types: columns.map(({ type }) => type), rows, notes }
}

/** Lays an answer out as tables and reads them whole. `data` has the keys of the completed question. */
export function layTables(question: TableQuestion, data: unknown, locale: Locale = 'zh'): Promise<LaidTable[]> {
  const setting = { locale, revision: 7, publishedAt: '2024-05-01T00:00:00.000Z', isSample: false }
  const tables = answerTables(question, { first: data, pages: () => [data] }, setting)
  return Promise.all(tables.map(laid))
}
