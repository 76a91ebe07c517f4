import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { type AskedField, askedFields } from './asked-field'
import { completeDocument } from './complete-document'

/** An operation whose answer becomes tables. */
export interface Question {
  readonly schema: GraphQLSchema
  /** Valid, and a query. */
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** As they were given; they are right. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** A question that also asks for what tables need: units, states and keys. */
export interface TableQuestion extends Question {
  /** Variables with their defaults, as resolvers see them. */
  readonly values: Readonly<Record<string, unknown>>
  readonly fields: readonly AskedField[]
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((node) => node.kind === 'FragmentDefinition')
  return new Map(fragments.map((node) => [node.name.value, node]))
}

function fieldsOf(question: Question, values: Readonly<Record<string, unknown>>): AskedField[] {
  const { schema, document, operation } = question
  const type = schema.getRootType(operation.operation)
  if (!type) return []
  const parts = [{ type, selectionSet: operation.selectionSet }]
  return askedFields(parts, { schema, fragments: fragmentsOf(document), variables: values })
}

/** A question whose document already asks for all that tables need. `values` are its variables with defaults. */
export function questionOf(question: Question, values: Readonly<Record<string, unknown>>): TableQuestion {
  const operation = getOperationAST(question.document, question.operation.name?.value) ?? question.operation
  const complete = { ...question, operation }
  return { ...complete, values, fields: fieldsOf(complete, values) }
}

/** Makes ready a question for tables. Throws the first GraphQL error of its variables. */
export function tableQuestion(question: Question): TableQuestion {
  const { schema, operation, variables } = question
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables })
  if (errors) throw errors[0]
  const document = completeDocument(question.document, fieldsOf(question, coerced))
  return questionOf({ ...question, document }, coerced)
}
