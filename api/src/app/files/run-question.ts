import { type ExecutionResult, execute, type GraphQLError } from 'graphql'
import { DomainError } from '../../common/domain-error'
import type { TableQuestion } from '../../delivery/answer-table/answer-question'
import type { RequestContext } from '../context'
import { QueryWrong } from './read-question'

/** Runs a question on a context, and tells the context what became of it. */
export async function runQuestion(
  { schema, document, operation, variables }: TableQuestion,
  context: RequestContext,
): Promise<ExecutionResult> {
  const result = await execute({
    schema,
    document,
    contextValue: context,
    variableValues: { ...variables },
    operationName: operation.name?.value ?? null,
  })
  context.outcome.isQuery = true
  context.outcome.errorCodes = (result.errors ?? []).map((error) => codeOf(error))
  return result
}

const codeOf = ({ originalError }: GraphQLError): string =>
  originalError instanceof DomainError ? originalError.code : 'INTERNAL_SERVER_ERROR'

/** The data of an answer. A file has no place for errors, so the first of them refuses it. */
export function dataOf({ data, errors }: ExecutionResult): unknown {
  const [error] = errors ?? []
  if (!error) return data
  if (error.originalError) throw error.originalError
  throw new QueryWrong([error])
}
