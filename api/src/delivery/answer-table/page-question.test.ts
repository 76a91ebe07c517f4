import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { buildSchema, execute, type GraphQLSchema, getOperationAST, parse, print } from 'graphql'
import { laid } from '../../../test/lay-tables'
import { DomainError } from '../../common/domain-error'
import { tableToCsv } from '../table-to-csv'
import { tableToXlsx } from '../table-to-xlsx'
import { type TableQuestion, tableQuestion } from './answer-question'
import { type AnswerPages, answerTables } from './answer-tables'
import { nextPage, type PagedQuestion, pageQuestion } from './page-question'

const VILLAGES = 20_000
const ROWS = 500

const schema: GraphQLSchema = buildSchema(`
  type Query { home: Region! villages(first: Int! = 50, after: String, offset: Int! = 0): VillageConnection! metrics: [Region!]! }
  type Region { name: String! parent: Region villages(first: Int! = 50, after: String): VillageConnection! duties(first: Int! = 50, offset: Int! = 0): DutyConnection! }
  type VillageConnection { nodes: [Village!]! totalCount: Int! pageInfo: PageInfo! }
  type DutyConnection { nodes: [Village!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Village { code: ID! name: String! incomes: [Income!]! }
  type Income { year: Int! totalYuan: Float }
`)

interface PageArgs {
  readonly first: number
  readonly after?: string | null
  readonly offset?: number
}

function villagePage({ first, after, offset = 0 }: PageArgs) {
  const start = (after ? Number(after) + 1 : 0) + offset
  const end = Math.min(start + first, VILLAGES)
  const nodes = Array.from({ length: Math.max(0, end - start) }, (_, index) => ({
    code: String(start + index),
    name: `村${start + index}`,
    incomes: [2023, 2024].map((year) => ({ year, totalYuan: 10_000 * (start + index) })),
  }))
  return {
    nodes,
    totalCount: VILLAGES,
    pageInfo: { hasNextPage: end < VILLAGES, endCursor: nodes.at(-1)?.code ?? null },
  }
}

const region = {
  name: '观里镇',
  parent: { name: '栖霞市' },
  villages: villagePage,
  // A list without cursors does not tell any.
  duties: (args: PageArgs) => ({ ...villagePage(args), pageInfo: { ...villagePage(args).pageInfo, endCursor: null } }),
}
const rootValue = { home: region, villages: villagePage, metrics: [] }

function asked(text: string): TableQuestion {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error(text)
  return tableQuestion({ schema, document, operation, variables: {} })
}

async function run({ document, operation, variables }: TableQuestion): Promise<unknown> {
  const { data, errors } = await execute({ schema, document, rootValue, variableValues: { ...variables } })
  if (errors) throw errors[0]
  return operation && data
}

/** Pages as the server makes them, and how many were made and may still be in memory. */
class CountedPages {
  made = 0
  private readonly refs: WeakRef<object>[] = []

  constructor(private readonly paged: PagedQuestion) {}

  async answer(): Promise<AnswerPages> {
    return { first: await run(this.paged.question), pages: () => this.pages(), path: this.paged.path }
  }

  private async *pages(): AsyncGenerator<unknown> {
    let next: TableQuestion | null = this.paged.question
    for (let page = 0; next; page++) {
      const data: unknown = await run(next)
      this.made++
      this.refs.push(new WeakRef(data as object))
      yield data
      next = nextPage(this.paged, data, page)
    }
  }

  get alive(): number {
    return this.refs.filter((ref) => ref.deref() !== undefined).length
  }
}

const setting = { locale: 'zh', revision: 1, publishedAt: null, isSample: false } as const

async function tablesOf(pages: CountedPages, paged: PagedQuestion) {
  return answerTables(paged.question, await pages.answer(), setting).map(({ table }) => table)
}

const ALL =
  '{ home { name villages(first: 3, after: "7") { totalCount nodes { code name incomes { year totalYuan } } } } metrics { name } }'

it('all rows come in order, whatever page was asked; what stands beside the list comes once or not at all', async () => {
  const paged = pageQuestion(asked(ALL), null, ROWS)
  const tables = await tablesOf(new CountedPages(paged), paged)
  const [villages, home, incomes, ...others] = await Promise.all(tables.map((table) => laid({ path: '', table })))
  expect(others).toEqual([])
  expect(villages?.rows).toHaveLength(VILLAGES)
  expect(villages?.rows.every(([code], index) => code === String(index))).toBe(true)
  expect(home?.rows).toEqual([['观里镇', VILLAGES]])
  expect(incomes?.heads).toEqual(['村 区划代码', '村 名称', '年度', '总收入(万元)'])
  expect(incomes?.rows).toHaveLength(2 * VILLAGES)
  expect(incomes?.rows.at(-1)).toEqual(['19999', '村19999', 2024, 19_999])
})

it('lists without cursors are read by offset', async () => {
  const paged = pageQuestion(asked('{ home { duties { nodes { code } } } }'), null, ROWS)
  const [table] = await tablesOf(new CountedPages(paged), paged)
  const { rows } = await laid({ path: '', table: table ?? fail() })
  expect(rows.map(([code]) => Number(code))).toEqual(Array.from({ length: VILLAGES }, (_, index) => index))
})

it('a fragment that stands beside the list and inside it is left out beside it only', () => {
  const paged = pageQuestion(
    asked(
      '{ ...Both home { villages { nodes { ...Village } } } } fragment Both on Query { metrics { name } } fragment Village on Village { code }',
    ),
    'home.villages.nodes',
    ROWS,
  )
  expect(print(paged.question.document)).not.toContain('metrics')
  expect(paged.question.fields.map(({ key }) => key)).toEqual(['home'])
})

it.each(['csv', 'xlsx'] as const)('%s: pages are made no faster than they are read, and are not kept', async (kind) => {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  const paged = pageQuestion(asked('{ villages { nodes { code name } } }'), null, ROWS)
  const pages = new CountedPages(paged)
  const tables = await tablesOf(pages, paged)
  const stream = kind === 'csv' ? tableToCsv(tables[0] ?? fail()) : tableToXlsx(...tables)
  const reader = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  for (let chunk = 0; chunk < 12; chunk++) await reader.next()
  // A reader that stops reading: nothing more is made meanwhile.
  const made = pages.made
  for (let turn = 0; turn < 50; turn++) await setImmediate()
  expect(pages.made - made).toBeLessThanOrEqual(1)
  expect(pages.made).toBeLessThan(VILLAGES / ROWS)
  for (let item = await reader.next(); !item.done; item = await reader.next());
  expect(pages.made).toBe(VILLAGES / ROWS)
  await setImmediate()
  collect()
  expect(pages.alive).toBeLessThanOrEqual(3)
})

it('a reader that goes away ends the making', async () => {
  const paged = pageQuestion(asked('{ villages { nodes { code } } }'), null, ROWS)
  const pages = new CountedPages(paged)
  const [table] = await tablesOf(pages, paged)
  const stream = tableToCsv(table ?? fail())
  await (stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>).next()
  stream.destroy()
  const made = pages.made
  for (let turn = 0; turn < 50; turn++) await setImmediate()
  expect(pages.made - made).toBeLessThanOrEqual(1)
})

it('refuses where there is no list of pages', () => {
  const refused = (text: string, table: string | null) => {
    try {
      pageQuestion(asked(text), table, ROWS)
    } catch (error) {
      if (error instanceof DomainError) return error.code
    }
    return null
  }
  expect(refused('{ metrics { name } }', null)).toBe('NO_LIST_OF_PAGES')
  expect(refused('{ metrics { villages { nodes { code } } } }', null)).toBe('NO_LIST_OF_PAGES')
  expect(refused('{ villages { nodes { code } } }', 'metrics')).toBe('NO_LIST_OF_PAGES')
  expect(refused('{ villages { nodes { code } } }', 'villages.nodes')).toBeNull()
})

const fail = (): never => {
  throw new Error('There is no table')
}
