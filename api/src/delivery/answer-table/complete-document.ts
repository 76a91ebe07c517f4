import {
  type DocumentNode,
  type FieldNode,
  type GraphQLFieldMap,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  parse,
  type SelectionNode,
  visit,
} from 'graphql'
import { type AskedField, isList, isObject } from './asked-field'

/** Keys of what tables need beside what was asked: units and keys, never columns of their own. */
const HIDDEN = 'tianyeHidden_'
/** Keys of what tables show though it was not asked: why there is no number, and of which period it is. */
const ADDED = 'tianyeAdded_'

export const isHidden = ({ key }: AskedField): boolean => key.startsWith(HIDDEN)

/** The alias that a field was given by whoever asked; null for none. */
export const aliasOf = ({ key, field }: AskedField): string | null =>
  key === field.name || key.startsWith(HIDDEN) || key.startsWith(ADDED) ? null : key

const hidden = (selection: string): string => `${HIDDEN}${/^\w+/.exec(selection)?.[0]}: ${selection}`
const added = (name: string): string => `${ADDED}${name}: ${name}`

/** Fields by which a reader knows one row from another. */
export const KEY_FIELDS: readonly string[] = ['code', 'id', 'key', 'number', 'name']

/** What says the unit of numbers in objects that have no `unit` of their own, by type and field. */
const UNIT_SELECTIONS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Figure: { numerator: ['metric { metric }', 'stat'], denominator: ['metric { metric }', 'stat'] },
  Obligation: { evidenceValue: ['requirement { metrics { unit } }'] },
  IndicatorScore: { villagesShort: ['indicator { metrics { unit } }'] },
}

/** The document, asking also for the units, states and keys that tables need. `fields` are what it asks for. */
export function completeDocument(document: DocumentNode, fields: readonly AskedField[]): DocumentNode {
  const missing = new Map<FieldNode, Set<string>>()
  for (const field of fields) findMissing(field, missing)
  return visit(document, {
    Field: (node) => {
      const more = missing.get(node)
      if (!more || !node.selectionSet) return undefined
      const selections = [...node.selectionSet.selections, ...selectionsOf(more)]
      return { ...node, selectionSet: { ...node.selectionSet, selections } }
    },
  })
}

function selectionsOf(texts: ReadonlySet<string>): readonly SelectionNode[] {
  const [operation] = parse(`{ ${[...texts].join(' ')} }`, { noLocation: true }).definitions
  return operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections : []
}

function findMissing(asked: AskedField, missing: Map<FieldNode, Set<string>>): void {
  const type = getNamedType(asked.field.type)
  const [node] = asked.nodes
  if (node && (isObjectType(type) || isInterfaceType(type))) {
    const more = [...missingOf(asked, type.getFields()), ...unitSelections(type.name, asked)]
    if (more.length > 0) missing.set(node, new Set([...(missing.get(node) ?? []), ...more]))
  }
  for (const child of asked.children) findMissing(child, missing)
}

function missingOf(asked: AskedField, fields: GraphQLFieldMap<unknown, unknown>): string[] {
  const asks = (name: string) => asked.children.some(({ field }) => field.name === name)
  const lacks = (name: string) => name in fields && !asks(name)
  const more: string[] = []
  if (lacks('unit')) more.push(hidden('unit'))
  if (lacks('state') && isEnumType(getNamedType(fields.state?.type)) && asked.children.some(mayBeNull))
    more.push(added('state'))
  if (lacks('period') && isList(asked) && asks('value')) more.push(added('period'))
  if (holdsList(asked) && !KEY_FIELDS.some(asks)) more.push(...KEY_FIELDS.filter((name) => name in fields).map(hidden))
  return more
}

const mayBeNull = (asked: AskedField): boolean => !isObject(asked) && !isNonNullType(asked.field.type)

/** Whether rows of another table lie inside. */
const holdsList = ({ children }: AskedField): boolean =>
  children.some((child) => isObject(child) && (isList(child) || holdsList(child)))

const unitSelections = (type: string, { children }: AskedField): string[] =>
  children.flatMap(({ field }) => UNIT_SELECTIONS[type]?.[field.name] ?? []).map(hidden)
