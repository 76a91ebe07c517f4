import type { ServerResponse } from 'node:http'
import type { DomainError } from '../../common/domain-error'
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
  OPERATION_UNKNOWN: 404,
  REQUEST_TOO_LARGE: 413,
  CONTENT_ENCODING_NOT_READ: 415,
  TIME_LIMIT: 503,
}

/** The HTTP status of a refusal. */
export const statusOf = ({ code }: DomainError): number => STATUSES[code] ?? 400

/** Refuses a request before there is an operation: the same shape as every other error of the API. */
export function sendRefusal(response: ServerResponse, error: DomainError, locale: Locale): void {
  const status = statusOf(error)
  const { code, facts } = error
  const body = JSON.stringify({ errors: [{ message: error.messageIn(locale), extensions: { code, facts } }] })
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    // What is left of a body that was not read must not be taken for the next request.
    ...(status === 413 ? { connection: 'close' } : {}),
  })
  response.end(body)
}
