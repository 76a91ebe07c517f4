import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FormattedExecutionResult } from 'graphql'
import { DomainError } from '../../common/domain-error'
import type { Turn } from '../../common/turn'
import { type Locale, localeOf } from '../../common/words'
import { addressOf } from '../access/address'
import { type Asker, viewerOf } from '../access/asker'
import { askedBy } from '../audit/request-audit'
import { type DataStamp, stampNow } from '../cache/data-stamp'
import type { ResultCache } from '../cache/result-cache'
import type { HubParts } from '../context'
import { runOperation } from '../graphql/run-operation'
import { CACHE_HEADER, type OnFault, sendFault, sendRefusal } from '../graphql/send'
import { withinTime } from '../graphql/within-time'
import { checkRoute } from '../policy/check-rule'
import { OperationUnknown } from './operation-errors'
import { readVariables } from './read-variables'
import { type SavedOperation, savedOperations } from './saved-operations'

/** Paths served here: the list, and an operation by its name. Names with an ending are files and served elsewhere. */
export const OPERATION_PATH = /^\/operations(?:\/(\w+))?$/

const JSON_TYPE = 'application/json; charset=utf-8'

interface OperationParts {
  readonly hub: HubParts
  readonly cache: ResultCache
  readonly onFault: OnFault
}

/** Serves GET /operations and GET /operations/<Name>?<variable>=<value>. */
export function operationRoute(parts: OperationParts) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const locale = languageOf(request, url)
    answer(parts, request, response, url, locale).catch((error: unknown) => {
      if (error instanceof DomainError) {
        parts.hub.audit.failed(askedBy(request), error, url.pathname)
        sendRefusal(response, error, locale)
        return
      }
      sendFault(response, error, locale, parts.onFault)
    })
  }
}

/** `?lang=` so that a link says it all; else what the browser asks for. */
function languageOf({ headers }: IncomingMessage, { searchParams }: URL): Locale {
  const lang = searchParams.get('lang')
  return lang === 'zh' || lang === 'en' ? lang : localeOf(headers['accept-language'])
}

async function answer(
  { hub, cache }: OperationParts,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  locale: Locale,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end()
    return
  }
  const viewer = viewerOf(request.headers)
  checkRoute(
    viewer,
    OPERATION_PATH.exec(url.pathname)?.[1] === undefined ? 'GET /operations' : 'GET /operations/<Name>',
  )
  const [, name] = OPERATION_PATH.exec(url.pathname) ?? []
  if (name === undefined) {
    sendTagged(request, response, listed(), tagOf(hub.version, 'list', listed().toString()))
    return
  }
  const key = `GET ${viewer.key} ${locale} ${url.pathname}${url.search}`
  const now = stampNow(hub)
  const known = now === null ? undefined : cache.get(now, key)
  // Who has the tag was given the answer under it: nothing needs to be computed to say that it still holds.
  const isHeld = now !== null && isTagGiven(request, tagOf(hub.version, now, key))
  if (now !== null && (known || isHeld)) {
    sendTagged(request, response, known?.bytes ?? Buffer.alloc(0), tagOf(hub.version, now, key), 'hit')
    return
  }
  const operation = savedOperations().get(name)
  if (!operation) throw new OperationUnknown(name)
  const { answer: result, stamp } = await withinTime(response, hub.requestTimeoutMs, (turn) =>
    run(hub, operation, url, { viewer, locale, address: addressOf(request) }, turn),
  )
  const bytes = Buffer.from(JSON.stringify(result))
  if (stamp === null) {
    response.writeHead(statusOf(result), { 'content-type': JSON_TYPE, 'cache-control': 'no-store' }).end(bytes)
    return
  }
  cache.put(stampNow(hub), stamp, key, { contentType: JSON_TYPE, bytes })
  sendTagged(request, response, bytes, tagOf(hub.version, stamp, key), 'miss')
}

const run = (hub: HubParts, { name, text, ...operation }: SavedOperation, url: URL, asker: Asker, turn: Turn) =>
  runOperation(hub, {
    document: text,
    operationName: name,
    variables: readVariables({ name, text, ...operation }, url.searchParams),
    asker,
    turn,
  })

/** Names an answer by what it rests on, so that the same tag never stands for two answers. */
const tagOf = (version: string, stamp: DataStamp, key: string): string =>
  `"${createHash('sha256').update(`${version}\n${stamp}\n${key}`).digest('base64url').slice(0, 27)}"`

const isTagGiven = ({ headers }: IncomingMessage, tag: string): boolean =>
  (headers['if-none-match'] ?? '')
    .split(',')
    .map((given) => given.trim().replace(/^W\//, ''))
    .includes(tag)

function sendTagged(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Buffer,
  tag: string,
  cache?: 'hit' | 'miss',
): void {
  const head = {
    etag: tag,
    'cache-control': 'private, no-cache',
    vary: 'accept-language',
    ...(cache ? { [CACHE_HEADER]: cache } : {}),
  }
  if (isTagGiven(request, tag)) {
    response.writeHead(304, head).end()
    return
  }
  response.writeHead(200, { ...head, 'content-type': JSON_TYPE, 'content-length': bytes.length })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

function statusOf({ data, errors }: FormattedExecutionResult): number {
  if (data !== undefined && data !== null) return 200
  const codes = (errors ?? []).map(({ extensions }) => extensions?.code)
  return codes.includes('INTERNAL_SERVER_ERROR') ? 500 : 400
}

let list: Buffer | null = null

/** The saved operations with what they answer and take. */
function listed(): Buffer {
  const operations = () =>
    [...savedOperations().values()].map(({ name, title, variables }) => ({
      name,
      path: `/operations/${name}`,
      title,
      variables: variables.map(({ name, type, fallback, required }) => ({
        name,
        type: String(type),
        default: fallback,
        required,
      })),
    }))
  list ??= Buffer.from(JSON.stringify({ operations: operations() }))
  return list
}
