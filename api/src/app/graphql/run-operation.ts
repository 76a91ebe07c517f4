import type { FormattedExecutionResult } from 'graphql'
import type { Turn } from '../../common/turn'
import type { Asker } from '../access/asker'
import type { HubParts, RequestContext } from '../context'
import { checkRequest } from '../limits/check-request'
import { readWhole, type WholeAnswer } from './read-whole'

/** An operation to run inside the process. */
export interface OperationAsked {
  /** The document as text. */
  readonly document: string
  /** Which operation of the document; null where it holds one. */
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
  readonly asker: Asker
  /** The time that it may take. */
  readonly turn: Turn
}

/**
 * Runs an operation as /graphql would: the same limits, the same errors in the reader's language, one state of the data
 * from start to end. Answers plain data; throws the refusal of a question that is more than may be asked at once.
 */
export async function runOperation(
  hub: HubParts,
  { document, operationName, variables, asker, turn }: OperationAsked,
): Promise<WholeAnswer<FormattedExecutionResult>> {
  await checkRequest(hub, asker.viewer, { document, operationName, variables })
  const ask = async (contextValue: RequestContext) => {
    const { body } = await hub.graphql.executeOperation(
      { query: document, variables: { ...variables }, ...(operationName === null ? {} : { operationName }) },
      { contextValue },
    )
    if (body.kind !== 'single') throw new Error('An answer in parts is nothing that was asked for')
    return body.singleResult
  }
  return readWhole(hub, asker, true, ask, turn)
}
