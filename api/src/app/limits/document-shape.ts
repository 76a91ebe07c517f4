import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql'

/** How large a document is by its look alone, fragments counted wherever they are spread. */
export interface DocumentShape {
  readonly depth: number
  readonly aliases: number
  readonly directives: number
  readonly rootFields: number
}

type Part = Omit<DocumentShape, 'rootFields'> & { readonly fields: number }

const NOTHING: Part = { depth: 0, aliases: 0, directives: 0, fields: 0 }

const both = (one: Part, other: Part): Part => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  fields: one.fields + other.fields,
})

/**
 * Measures a document without the schema. Each fragment is measured once, so that fragments of fragments cost no more
 * than their text; one inside itself counts as nothing here and is refused by validation.
 */
export function documentShape({ definitions }: DocumentNode): DocumentShape {
  const fragments = new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node.selectionSet] as const] : [],
    ),
  )
  const measured = new Map<string, Part>()
  const ofFragment = (name: string): Part => {
    const known = measured.get(name)
    if (known) return known
    measured.set(name, NOTHING)
    const part = ofSelections(fragments.get(name))
    measured.set(name, part)
    return part
  }
  const ofSelections = (set: SelectionSetNode | undefined): Part =>
    (set?.selections ?? []).reduce<Part>((sum, node) => {
      const directives = node.directives?.length ?? 0
      if (node.kind !== Kind.FIELD) {
        const inner = node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSelections(node.selectionSet)
        return both(sum, { ...inner, directives: inner.directives + directives })
      }
      // The schema's own description is nested by nature; GraphQL limits how often it may turn in circles.
      const inner = node.name.value.startsWith('__') ? NOTHING : ofSelections(node.selectionSet)
      return both(sum, {
        depth: inner.depth + 1,
        aliases: inner.aliases + (node.alias ? 1 : 0),
        directives: inner.directives + directives,
        fields: 1,
      })
    }, NOTHING)
  const operations = definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node] : []))
  const parts = operations.map(({ selectionSet }) => ofSelections(selectionSet))
  const { depth, aliases, directives } = parts.reduce(both, NOTHING)
  return { depth, aliases, directives, rootFields: Math.max(0, ...parts.map(({ fields }) => fields)) }
}
