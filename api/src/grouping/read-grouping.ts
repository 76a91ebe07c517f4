import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { type KeyAsked, readKey } from './village-group-key'

/**
 * The keys selected under `groups { key { … } }` of the field being answered, each once, in the order of the operation.
 * They are found through fragments and aliases, and left out where @skip or @include say so.
 */
export function keysAsked(info: GraphQLResolveInfo): KeyAsked[] {
  const groups = info.fieldNodes.flatMap((node) => fieldsUnder(info, node.selectionSet, 'groups'))
  const keys = groups.flatMap((node) => fieldsUnder(info, node.selectionSet, 'key'))
  const asked = new Map<string, KeyAsked>()
  for (const node of keys.flatMap((key) => fieldsUnder(info, key.selectionSet))) {
    const key = readKey(info, node)
    if (key && !asked.has(key.signature)) asked.set(key.signature, key)
  }
  return [...asked.values()]
}

/** The fields of a selection, of a name when one is given, with those of its fragments in their place. */
function fieldsUnder(info: GraphQLResolveInfo, set: SelectionSetNode | undefined, name?: string): FieldNode[] {
  if (!set) return []
  return set.selections
    .filter((selection) => isIncluded(info, selection))
    .flatMap((selection) => {
      if (selection.kind === 'Field') return name === undefined || selection.name.value === name ? [selection] : []
      const fragment = selection.kind === 'InlineFragment' ? selection : fragmentOf(info, selection.name.value)
      // The types on the way are objects, so a fragment that validation let through is on that very type.
      return fieldsUnder(info, fragment.selectionSet, name)
    })
}

const fragmentOf = (info: GraphQLResolveInfo, name: string) => info.fragments[name] as FragmentDefinitionNode

function isIncluded({ variableValues }: GraphQLResolveInfo, node: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false
}
