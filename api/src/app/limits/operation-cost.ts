import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { FIELD_WEIGHTS, LIST_SIZES, ofField, SCANS, USUAL_SIZE } from './cost-table'
import { listSize, pageSize } from './list-size'
import type { MapScale } from './map-scale'

/** A question as its cost is counted. */
export interface CostedOperation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly scale: MapScale
}

/** What the fields around a selection say about the lists in it. */
interface Around {
  /** Length of the list that the enclosing object holds a page of; null: it says nothing. */
  readonly page: number | null
  /** How many places share the villages of the map between them. */
  readonly places: number
}

/** Values of the answer and work for them, by the rule of docs/limits.md; null where variables are wrong. */
export function operationCost(asked: CostedOperation): number | null {
  const { schema, operation, variables } = asked
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables })
  const root = schema.getRootType(operation.operation)
  if (!coerced || !root) return null
  return Math.ceil(new CostWalk(asked, coerced).ofSelections(operation.selectionSet, root, { page: null, places: 1 }))
}

class CostWalk {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** A fragment costs the same wherever the surroundings are the same: fragments of fragments are counted once each. */
  private readonly known = new Map<string, number>()

  constructor(
    private readonly asked: CostedOperation,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    const { definitions } = asked.document
    this.fragments = new Map(
      definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    )
  }

  ofSelections({ selections }: SelectionSetNode, type: GraphQLObjectType | null, around: Around): number {
    let cost = 0
    for (const node of selections) if (this.isIncluded(node)) cost += this.ofSelection(node, type, around)
    return cost
  }

  private ofSelection(node: SelectionNode, type: GraphQLObjectType | null, around: Around): number {
    if (node.kind === Kind.FIELD) return this.ofField(node, type, around)
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(node.name.value, around)
    const on = node.typeCondition?.name.value
    return this.ofSelections(node.selectionSet, on === undefined ? type : this.typeNamed(on), around)
  }

  private ofFragment(name: string, around: Around): number {
    const key = `${name}|${around.page}|${around.places}`
    const known = this.known.get(key)
    if (known !== undefined) return known
    // One inside itself is refused by validation; here it must only come to an end.
    this.known.set(key, 0)
    const fragment = this.fragments.get(name)
    const cost = fragment
      ? this.ofSelections(fragment.selectionSet, this.typeNamed(fragment.typeCondition.name.value), around)
      : 0
    this.known.set(key, cost)
    return cost
  }

  private ofField(node: FieldNode, type: GraphQLObjectType | null, around: Around): number {
    const name = node.name.value
    const field = type?.getFields()[name]
    // `__typename` and what the schema says of itself; unknown fields are refused by validation.
    if (!type || !field) return name.startsWith('__') ? 1 : 0
    const { scale } = this.asked
    const args = this.argumentsOf(field, node)
    const scan = SCANS.has(name) ? scale.villages / 1000 / around.places : 0
    const own = 1 + (ofField(FIELD_WEIGHTS, type.name, name) ?? 0) + scan
    const named = getNamedType(field.type)
    if (!node.selectionSet || !isCompositeType(named)) return own
    const isList = isListType(getNullableType(field.type))
    const size = isList
      ? (listSize(args, scale) ?? ofField(LIST_SIZES, type.name, name) ?? around.page ?? USUAL_SIZE)
      : 1
    const inner = {
      page: isList ? null : pageSize(args, scale),
      places: isList ? Math.max(1, around.places) * Math.max(1, size) : around.places,
    }
    return size * (own + this.ofSelections(node.selectionSet, this.typeNamed(named.name), inner))
  }

  private argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Readonly<Record<string, unknown>> {
    try {
      return getArgumentValues(field, node, this.variables)
    } catch {
      return {} // They are wrong, which validation or execution says better.
    }
  }

  private isIncluded(node: SelectionNode): boolean {
    if (!node.directives?.length) return true
    try {
      const skip = getDirectiveValues(GraphQLSkipDirective, node, this.variables)
      const include = getDirectiveValues(GraphQLIncludeDirective, node, this.variables)
      return skip?.if !== true && include?.if !== false
    } catch {
      return true
    }
  }

  /** The type whose fields are looked up: an interface by the first type that has it. */
  private typeNamed(name: string): GraphQLObjectType | null {
    const type = this.asked.schema.getType(name)
    if (isObjectType(type)) return type
    return isInterfaceType(type) ? (this.asked.schema.getPossibleTypes(type)[0] ?? null) : null
  }
}
