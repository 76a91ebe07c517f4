import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server'
import { DomainError } from '../../common/domain-error'
import { localeOf } from '../../common/words'
import { type Asker, viewerOf, visitOf } from '../access/asker'
import { stampNow } from '../cache/data-stamp'
import type { ResultCache } from '../cache/result-cache'
import type { HubParts, RequestContext } from '../context'
import { checkRequest } from '../limits/check-request'
import { questionOf } from './question-of'
import { readBody } from './read-body'
import { readWhole } from './read-whole'
import { BodyNotJson, BodyTooLarge, EncodingNotRead } from './request-errors'
import { requestKey } from './request-key'
import { CACHE_HEADER, type OnFault, sendFault, sendRefusal, sendStored } from './send'
import { withinTime } from './within-time'

/** What /graphql is served from. */
export interface GraphqlParts {
  readonly hub: HubParts
  readonly cache: ResultCache
  readonly maxRequestBytes: number
  readonly onFault: OnFault
}

/** Serves /graphql. A question that was answered before, as the data stand, is not even parsed. */
export function graphqlRoute(parts: GraphqlParts) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const locale = localeOf(request.headers['accept-language'])
    readBody(request, parts.maxRequestBytes, (body) => {
      if (body === null) {
        sendRefusal(response, new BodyTooLarge(parts.maxRequestBytes), locale)
        return
      }
      const asker = { viewer: viewerOf(request.headers), locale, visit: visitOf(request) }
      answerKept(parts, request, response, { asker, body }).catch((error: unknown) =>
        sendFault(response, error, locale, parts.onFault),
      )
    })
  }
}

interface Sent {
  readonly asker: Asker
  readonly body: Buffer
}

async function answerKept(
  parts: GraphqlParts,
  request: IncomingMessage,
  response: ServerResponse,
  { asker, body }: Sent,
): Promise<void> {
  const key = parts.cache.isOn ? requestKey(request, asker, body) : null
  const stamp = key === null ? null : stampNow(parts.hub)
  const known = key === null || stamp === null ? undefined : parts.cache.get(stamp, key)
  if (known) sendStored(response, known)
  else await answer(parts, request, response, { asker, body, key })
}

/** Refused before it is run. A guest's question is a page that asks before its reader signs in; a mutation is an attempt. */
const MUTATION = /\bmutation\b/

interface Asked extends Sent {
  /** Null: the answer is not kept. */
  readonly key: string | null
}

async function answer(
  { hub, cache }: GraphqlParts,
  request: IncomingMessage,
  response: ServerResponse,
  { asker, body, key }: Asked,
): Promise<void> {
  const { search } = new URL(request.url ?? '/', 'http://localhost')
  try {
    const json = jsonOf(request, body)
    const checked = await checkRequest(hub, asker.viewer, questionOf(json, search))
    const { cost, limit, writes } = checked
    const explained = request.headers['x-hub-explain'] === 'cost' ? { cost, limit } : null
    const limitMs = writes ? null : hub.requestTimeoutMs
    const whole = await withinTime(response, limitMs, (turn) =>
      readWhole(
        hub,
        asker,
        key !== null,
        (context) => {
          context.outcome.explained = explained
          return execute(hub.graphql, request, { search, body: json }, context)
        },
        turn,
      ),
    )
    const cookies = asker.visit?.cookies ?? []
    if (cookies.length > 0) response.setHeader('set-cookie', cookies)
    const bytes = await send(response, whole.answer, key === null ? {} : { [CACHE_HEADER]: 'miss' })
    const contentType = whole.answer.headers.get('content-type')
    if (key === null || whole.stamp === null || bytes === null || contentType === undefined) return
    cache.put(stampNow(hub), whole.stamp, key, { contentType, bytes })
  } catch (error) {
    if (!(error instanceof DomainError) || response.headersSent) throw error
    if (MUTATION.test(body.toString('utf8'))) hub.audit.failed(asker, error, 'mutation')
    sendRefusal(response, error, asker.locale)
  }
}

/** The body where it is JSON and said to be; undefined where it is said to be something else, which Apollo refuses. */
function jsonOf({ method, headers }: IncomingMessage, body: Buffer): unknown {
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity') throw new EncodingNotRead(encoding)
  if (method !== 'POST' || body.length === 0 || !headers['content-type']?.startsWith('application/json'))
    return undefined
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new BodyNotJson()
  }
}

function execute(
  server: ApolloServer<RequestContext>,
  request: IncomingMessage,
  { search, body }: { readonly search: string; readonly body: unknown },
  context: RequestContext,
): Promise<HTTPGraphQLResponse> {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  return server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? 'GET', headers, search, body },
    context: async () => context,
  })
}

/** Sends an answer; returns its bytes where it came in one piece. */
async function send(
  response: ServerResponse,
  { status, headers, body }: HTTPGraphQLResponse,
  more: Readonly<Record<string, string>>,
): Promise<Buffer | null> {
  const head = { ...Object.fromEntries(headers), ...more }
  if (body.kind === 'complete') {
    const bytes = Buffer.from(body.string)
    response.writeHead(status ?? 200, { ...head, 'content-length': bytes.length })
    response.end(bytes)
    return bytes
  }
  response.writeHead(status ?? 200, head)
  for await (const chunk of body.asyncIterator) response.write(chunk)
  response.end()
  return null
}
