import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  visit,
} from 'graphql'
import { DomainError } from '../../common/domain-error'
import { questionOf, type TableQuestion } from './answer-question'
import { type AskedField, isList, isObject, typeNameOf } from './asked-field'
import { hidden, selectionsOf } from './complete-document'

/** A question whose answer is read page by page: what is asked beside the list, lists apart, and the list. */
export interface PagedQuestion {
  readonly question: TableQuestion
  /** The way from the answer to the list of pages, its keys. */
  readonly path: readonly string[]
  readonly kind: 'CURSOR' | 'OFFSET'
  /** Rows a page. */
  readonly rows: number
}

const PAGE_VARIABLE = 'tianyePage'
const PAGE_INFO = 'pageInfo { hasNextPage endCursor }'

/**
 * Makes a question for pages of one list: the one that holds `table`, else the first of the document. Everything but
 * that list and the single values around it is left out, for it would be asked anew with each page.
 * Refuses with `NO_LIST_OF_PAGES`.
 */
export function pageQuestion(question: TableQuestion, table: string | null, rows: number): PagedQuestion {
  const lists = listsOfPages(question.fields, [])
  const wanted = lists.find((path) => table === null || `${table}.`.startsWith(`${keysOf(path).join('.')}.`))
  const list = wanted?.at(-1)
  if (!wanted || !list) throw new NoListOfPages()
  const kind = takes(list, 'after') ? 'CURSOR' : 'OFFSET'
  const document = withPages(question, wanted, (node) => pagedNode(node, { kind, rows }, node === list.nodes[0]))
  return { question: questionOf({ ...question, document }, question.values), path: keysOf(wanted), kind, rows }
}

const keysOf = (path: readonly AskedField[]): string[] => path.map(({ key }) => key)

const takes = ({ field }: AskedField, name: string): boolean => field.args.some((arg) => arg.name === name)

/** Lists of pages that lie in single objects: one inside another list would be as many lists as that has rows. */
function listsOfPages(fields: readonly AskedField[], above: readonly AskedField[]): (readonly AskedField[])[] {
  return fields.flatMap((field) => {
    if (!isObject(field) || isList(field)) return []
    const path = [...above, field]
    const isPaged = typeNameOf(field).endsWith('Connection') && takes(field, 'first')
    return isPaged ? [path] : listsOfPages(field.children, path)
  })
}

function withPages(
  { document, fields }: TableQuestion,
  path: readonly AskedField[],
  paged: (node: FieldNode) => FieldNode,
): DocumentNode {
  const list = path.at(-1)
  const kept = new Set(list?.children.flatMap(nodesBelow))
  const levels = [fields, ...path.slice(0, -1).map(({ children }) => children)]
  const beside = levels.flatMap((level, index) => level.filter((field) => field !== path[index] && isObject(field)))
  const dropped = new Set(beside.flatMap(({ nodes }) => nodes).filter((node) => !kept.has(node)))
  return visit(document, {
    Field: (node) => {
      if (dropped.has(node)) return null
      return list?.nodes.includes(node) ? paged(node) : undefined
    },
    OperationDefinition: (node) => withVariable(node, list && takes(list, 'after') ? 'String' : 'Int! = 0'),
  })
}

/** A fragment may be spread both beside the list and inside it. */
const nodesBelow = ({ nodes, children }: AskedField): FieldNode[] => [...nodes, ...children.flatMap(nodesBelow)]

function pagedNode(node: FieldNode, { kind, rows }: Pick<PagedQuestion, 'kind' | 'rows'>, isFirst: boolean): FieldNode {
  const kept = (node.arguments ?? []).filter(({ name }) => !['first', 'after', 'offset'].includes(name.value))
  const page = argumentsOf(`first: ${rows}, ${kind === 'CURSOR' ? 'after' : 'offset'}: $${PAGE_VARIABLE}`)
  const selections = [...(node.selectionSet?.selections ?? []), ...(isFirst ? selectionsOf(hidden(PAGE_INFO)) : [])]
  return {
    ...node,
    arguments: [...kept, ...page],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }
}

function argumentsOf(text: string): readonly ArgumentNode[] {
  const [field] = selectionsOf(`list(${text})`)
  return field?.kind === Kind.FIELD ? (field.arguments ?? []) : []
}

function withVariable(node: OperationDefinitionNode, type: string): OperationDefinitionNode {
  const [operation] = parse(`query ($${PAGE_VARIABLE}: ${type}) { a }`, { noLocation: true }).definitions
  const added = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : []
  return { ...node, variableDefinitions: [...(node.variableDefinitions ?? []), ...added] }
}

/** The question for the page after one; null when there is none. `page` counts from 0. */
export function nextPage(
  { question, path, kind, rows }: PagedQuestion,
  data: unknown,
  page: number,
): TableQuestion | null {
  const [key = ''] = hidden(PAGE_INFO).split(':')
  const info = [...path, key].reduce<unknown>(
    (object, name) => (object as Readonly<Record<string, unknown>> | null | undefined)?.[name],
    data,
  ) as { readonly hasNextPage: boolean; readonly endCursor: string | null } | null | undefined
  if (!info?.hasNextPage) return null
  const value = kind === 'CURSOR' ? info.endCursor : (page + 1) * rows
  return { ...question, variables: { ...question.variables, [PAGE_VARIABLE]: value } }
}

class NoListOfPages extends DomainError {
  constructor() {
    super('NO_LIST_OF_PAGES', {
      zh: 'all=1 用于分页的列表（如 villages、obligations），这个查询里没有，或不是 table 所指的列表。',
      en: 'all=1 is for a list of pages (as villages or obligations); there is none here, or not where table says.',
    })
  }
}
