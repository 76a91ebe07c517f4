import {
  type ASTNode,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNamedType,
  isInputObjectType,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { NotAllowed } from '../../access/access-errors'
import { SENSITIVE_CATEGORIES } from '../../village/sensitive-label'

const CATEGORY = 'VillageCategory'

type Question = Pick<GraphQLResolveInfo, 'schema' | 'operation' | 'fragments' | 'variableValues'>

/**
 * Refuses with `FORBIDDEN` a question that picks villages by a label, for those who may not see labels: what it answers
 * would be the list of them. Literals anywhere in the document count, and the values of the operation's variables.
 */
export function checkLabels({ schema, operation, fragments, variableValues }: Question): void {
  let found = false
  const types = new TypeInfo(schema)
  const nodes: readonly ASTNode[] = [operation, ...Object.values(fragments)]
  for (const node of nodes)
    visit(
      node,
      visitWithTypeInfo(types, {
        EnumValue: ({ value }) => {
          const type = types.getInputType()
          if (type && getNamedType(type).name === CATEGORY && SENSITIVE_CATEGORIES.has(value)) found = true
        },
      }),
    )
  for (const { variable, type: node } of operation.variableDefinitions ?? []) {
    const type = typeFromAST(schema, node as Parameters<typeof typeFromAST>[1]) as GraphQLInputType | undefined
    if (type && holdsLabel(type, variableValues[variable.name.value])) found = true
  }
  if (found) throw new NotAllowed('READ_LABELS')
}

function holdsLabel(type: GraphQLInputType, value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (Array.isArray(value)) return value.some((item) => holdsLabel(type, item))
  const named = getNamedType(type)
  if (isInputObjectType(named))
    return Object.values(named.getFields()).some((field) =>
      holdsLabel(field.type, (value as Record<string, unknown>)[field.name]),
    )
  return named.name === CATEGORY && SENSITIVE_CATEGORIES.has(String(value))
}
