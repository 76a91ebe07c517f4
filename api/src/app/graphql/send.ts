import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { DomainError } from '../../common/domain-error'
import { faultWords } from '../../common/fault-words'
import type { Locale } from '../../common/words'
import type { StoredAnswer } from '../cache/result-cache'

/** Whether an answer was kept from an earlier request. Absent where the cache is off. */
export const CACHE_HEADER = 'x-hub-cache'

/** Sends an answer that was kept. */
export function sendStored(response: ServerResponse, { contentType, bytes }: StoredAnswer): void {
  response.writeHead(200, {
    'content-type': contentType,
    'content-length': bytes.length,
    'cache-control': 'no-store',
    [CACHE_HEADER]: 'hit',
  })
  response.end(bytes)
}

const STATUSES: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  CROSS_SITE: 403,
  FORBIDDEN: 403,
  OUTSIDE_TERRITORY: 403,
  OPERATION_UNKNOWN: 404,
  REQUEST_TOO_LARGE: 413,
  CONTENT_ENCODING_NOT_READ: 415,
  HOST_NOT_LOCAL: 421,
  TOO_MANY_REQUESTS: 429,
  TIME_LIMIT: 503,
}

/** The HTTP status of a refusal. */
export const statusOf = ({ code }: DomainError): number => STATUSES[code] ?? 400

/** Refuses a request before there is an operation: the same shape as every other error of the API. */
export function sendRefusal(response: ServerResponse, error: DomainError, locale: Locale): void {
  const status = statusOf(error)
  const { code, facts } = error
  const { retryAfterSeconds } = facts
  const body = JSON.stringify({ errors: [{ message: error.messageIn(locale), extensions: { code, facts } }] })
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    // What is left of a body that was not read must not be taken for the next request.
    ...(status === 413 ? { connection: 'close' } : {}),
    ...(typeof retryAfterSeconds === 'number' ? { 'retry-after': String(retryAfterSeconds) } : {}),
  })
  response.end(body)
}

/** Is told of what must not happen, with the number that the caller was given of it. */
export type OnFault = (error: unknown, id: string) => void

/** Says that something unforeseen happened and nothing of what it was: the log has it under the same number. */
export function sendFault(response: ServerResponse, error: unknown, locale: Locale, onFault: OnFault): void {
  const id = randomUUID()
  onFault(error, id)
  if (response.headersSent) {
    response.destroy()
    return
  }
  const extensions = { code: 'INTERNAL_SERVER_ERROR', id }
  const body = JSON.stringify({ errors: [{ message: faultWords(id)[locale], extensions }] })
  response.writeHead(500, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  })
  response.end(body)
}
