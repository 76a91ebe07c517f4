import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql'

/** A field of an answer as it was asked for: fragments are laid flat, and one key is one field. */
export interface AskedField {
  /** Under which the answer has it: the alias, else the name. */
  readonly key: string
  readonly field: GraphQLField<unknown, unknown>
  /** Name of the type that has the field. */
  readonly owner: string
  /** With defaults filled in. */
  readonly args: Readonly<Record<string, unknown>>
  /** The key means another field, or other arguments, for another type of object. */
  readonly varies: boolean
  /** Where the operation asks for it. */
  readonly nodes: readonly FieldNode[]
  /** None for a leaf. */
  readonly children: readonly AskedField[]
}

/** What fields are read against. */
export interface AskedIn {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
}

interface Part {
  readonly type: GraphQLCompositeType
  readonly selectionSet: SelectionSetNode
}

interface Draft extends Omit<AskedField, 'children' | 'varies'> {
  varies: boolean
  readonly nodes: FieldNode[]
  readonly parts: Part[]
}

/** The fields that a selection asks for, in the order of the document. The document is valid. */
export function askedFields(parts: readonly Part[], asked: AskedIn): AskedField[] {
  const drafts = new Map<string, Draft>()
  const visited = new Set<string>()
  for (const { type, selectionSet } of parts) collect(type, selectionSet, { ...asked, drafts, visited })
  return [...drafts.values()].map(({ parts: inner, ...draft }) => ({ ...draft, children: askedFields(inner, asked) }))
}

interface Collecting extends AskedIn {
  readonly drafts: Map<string, Draft>
  readonly visited: Set<string>
}

function collect(type: GraphQLCompositeType, { selections }: SelectionSetNode, into: Collecting): void {
  for (const selection of selections) {
    if (!isIncluded(selection, into.variables)) continue
    if (selection.kind === 'Field') addField(type, selection, into)
    else if (selection.kind === 'InlineFragment')
      collect(typeNamed(selection.typeCondition?.name.value, into) ?? type, selection.selectionSet, into)
    else addFragment(selection.name.value, into)
  }
}

function addFragment(name: string, into: Collecting): void {
  const fragment = into.fragments.get(name)
  // Spread twice it says nothing more, and following it each time would take exponential time.
  if (!fragment || into.visited.has(name)) return
  into.visited.add(name)
  const type = typeNamed(fragment.typeCondition.name.value, into)
  if (type) collect(type, fragment.selectionSet, into)
}

function typeNamed(name: string | undefined, { schema }: AskedIn): GraphQLCompositeType | null {
  const type = name === undefined ? null : schema.getType(name)
  return isCompositeType(type) ? type : null
}

function isIncluded(node: SelectionNode, variables: AskedIn['variables']): boolean {
  const given = { ...variables }
  if (getDirectiveValues(GraphQLSkipDirective, node, given)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, given)?.if !== false
}

function addField(type: GraphQLCompositeType, node: FieldNode, { drafts, schema, variables }: Collecting): void {
  const field = fieldOf(type, node.name.value)
  if (!field) return
  const key = node.alias?.value ?? node.name.value
  const args = getArgumentValues(field, node, { ...variables })
  const draft = drafts.get(key) ?? { key, field, owner: type.name, args, varies: false, nodes: [], parts: [] }
  drafts.set(key, draft)
  draft.varies ||= draft.field.name !== field.name || JSON.stringify(draft.args) !== JSON.stringify(args)
  draft.nodes.push(node)
  const inner = schema.getType(getNamedType(field.type).name)
  if (node.selectionSet && isCompositeType(inner)) draft.parts.push({ type: inner, selectionSet: node.selectionSet })
}

function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].find((field) => field.name === name)
  return meta ?? (isUnionType(type) ? undefined : type.getFields()[name])
}

/** Whether a field answers a list. */
export const isList = ({ field }: AskedField): boolean => isListType(getNullableType(field.type))

/** Name of the type of a field, lists aside. */
export const typeNameOf = ({ field }: AskedField): string => getNamedType(field.type).name

/** Whether a field answers objects. */
export const isObject = ({ field }: AskedField): boolean => isCompositeType(getNamedType(field.type))
