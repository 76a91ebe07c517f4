import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { DomainError } from '../../common/domain-error'
import { faultWords } from '../../common/fault-words'
import type { Locale } from '../../common/words'

/** Codes of requests that are themselves at fault: their messages are the caller's to read. */
const CALLER_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/**
 * Refusals reach the caller with their code, their facts and the sentence in both languages; anything unforeseen is
 * masked, with an id that the log shows too.
 */
export function errorFormatter(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = causeOf(error)
    if (cause instanceof DomainError)
      return {
        ...formatted,
        message: cause.words.zh,
        extensions: { code: cause.code, facts: cause.facts, words: cause.words },
      }
    const code = String(formatted.extensions?.code ?? '')
    if (CALLER_CODES.has(code)) return { ...formatted, extensions: { code } }
    const id = randomUUID()
    log.error({ err: cause, id, path: formatted.path }, 'request failed')
    return {
      ...(formatted.path ? { path: formatted.path } : {}),
      message: faultWords(id).zh,
      extensions: {
        code: 'INTERNAL_SERVER_ERROR',
        id,
        words: faultWords(id),
      },
    }
  }
}

function causeOf(error: unknown): unknown {
  const unwrapped = unwrapResolverError(error)
  return unwrapped instanceof GraphQLError && unwrapped.originalError ? unwrapped.originalError : unwrapped
}

interface ErrorWords {
  readonly zh: string
  readonly en: string
}

/** Puts messages that exist in both languages into the reader's. */
export function wordErrors(errors: readonly GraphQLFormattedError[], locale: Locale): GraphQLFormattedError[] {
  return errors.map((error) => {
    const { words, ...extensions } = (error.extensions ?? {}) as { words?: ErrorWords }
    return words ? { ...error, message: words[locale], extensions } : error
  })
}
