import {
  type DocumentNode,
  type FieldNode,
  type GraphQLFieldMap,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  parse,
  type SelectionNode,
  visit,
} from 'graphql'
import { fieldWords } from '../field-words/field-words'
import { type AskedField, isList, isObject, typeNameOf } from './asked-field'

/** Keys of what tables need beside what was asked: units and keys, never columns of their own. */
const HIDDEN = 'tianyeHidden_'
/** Keys of what tables show though it was not asked: why there is no number, and of which period it is. */
const ADDED = 'tianyeAdded_'

export const isHidden = ({ key }: AskedField): boolean => key.startsWith(HIDDEN)

/** The alias that a field was given by whoever asked; null for none. */
export const aliasOf = ({ key, field }: AskedField): string | null =>
  key === field.name || key.startsWith(HIDDEN) || key.startsWith(ADDED) ? null : key

/** A selection under a key of ours: `tianyeHidden_unit: unit`. */
export const hidden = (selection: string): string => `${HIDDEN}${/^\w+/.exec(selection)?.[0]}: ${selection}`
const added = (name: string): string => `${ADDED}${name}: ${name}`

/** Fields by which a reader knows one row from another. */
export const KEY_FIELDS: readonly string[] = ['code', 'id', 'key', 'number', 'name']

/** The document, asking also for the units, states and keys that tables need. `fields` are what it asks for. */
export function completeDocument(document: DocumentNode, fields: readonly AskedField[]): DocumentNode {
  const missing: Missing = new Map()
  for (const field of fields) findMissing(field, [], missing)
  return visit(document, {
    Field: (node) => {
      const more = missing.get(node)
      if (!more || !node.selectionSet) return undefined
      const selections = [...node.selectionSet.selections, ...selectionsOf([...more].join(' '))]
      return { ...node, selectionSet: { ...node.selectionSet, selections } }
    },
  })
}

/** What stands in `{ … }`, read. */
export function selectionsOf(text: string): readonly SelectionNode[] {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions
  return operation?.kind === 'OperationDefinition' ? operation.selectionSet.selections : []
}

type Missing = Map<FieldNode, Set<string>>

function findMissing(asked: AskedField, above: readonly AskedField[], missing: Missing): void {
  const type = getNamedType(asked.field.type)
  if (isObjectType(type) || isInterfaceType(type)) add(asked, missingOf(asked, type.getFields()), missing)
  else addUnitOf(asked, above, missing)
  for (const child of asked.children) findMissing(child, [...above, asked], missing)
}

function add({ nodes: [node] }: AskedField, more: readonly string[], missing: Missing): void {
  if (node && more.length > 0) missing.set(node, new Set([...(missing.get(node) ?? []), ...more]))
}

/** A number whose unit stands elsewhere: the object around it that knows is asked for it. */
function addUnitOf({ owner, field }: AskedField, above: readonly AskedField[], missing: Missing): void {
  const unit = fieldWords(owner, field.name)?.unit
  const [type = '', ...path] = unit === 'PARTS' ? ['Figure'] : (unit?.split('.') ?? [])
  const holder = above.findLast((asked) => typeNameOf(asked) === type)
  if (!holder) return
  if (unit === 'PARTS') add(holder, ['metric { metric }', 'stat'].map(hidden), missing)
  else add(holder, [hidden(path.reduceRight((inner, name) => `${name} { ${inner} }`))], missing)
}

function missingOf(asked: AskedField, fields: GraphQLFieldMap<unknown, unknown>): string[] {
  const asks = (name: string) => asked.children.some(({ field }) => field.name === name)
  const lacks = (name: string) => isLeafType(getNamedType(fields[name]?.type)) && !asks(name)
  const more: string[] = []
  if (lacks('unit')) more.push(hidden('unit'))
  if (lacks('state') && isEnumType(getNamedType(fields.state?.type)) && asked.children.some(mayBeNull))
    more.push(added('state'))
  if (lacks('period') && isList(asked) && asks('value')) more.push(added('period'))
  if (holdsList(asked) && !KEY_FIELDS.some(asks)) more.push(...KEY_FIELDS.filter(lacks).map(hidden))
  return more
}

const mayBeNull = (asked: AskedField): boolean => !isObject(asked) && !isNonNullType(asked.field.type)

/** Whether rows of another table lie inside. */
const holdsList = ({ children }: AskedField): boolean =>
  children.some((child) => isObject(child) && (isList(child) || holdsList(child)))
