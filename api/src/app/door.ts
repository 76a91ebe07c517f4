import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { DomainError } from '../common/domain-error'
import { localeOf } from '../common/words'
import { addressOf, isSecure, noteProxies } from './access/address'
import { noteViewer } from './access/asker'
import { isForPosition, refuseCrossSite, refuseForeignHost } from './access/cross-site'
import type { HubParts } from './context'
import { type OnFault, sendFault, sendRefusal } from './graphql/send'

/** Of every answer: it is what it says it is, no page of another site may embed it, and nobody between keeps it. */
const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  // Nothing of it is a page; what is one says so itself.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}

/** Visitors of a tour look every few seconds where its presenter is, many of them from one hall. */
const POINTS_OF_A_POSITION = 0.1

const ONE_YEAR_S = 365 * 24 * 60 * 60

/**
 * The one way in: notes whom a request may have come through, gives every answer its headers, and refuses what another
 * site sent and who asks too often, before anything of the request is read.
 */
export function door(
  hub: Pick<HubParts, 'rates' | 'proxies' | 'signIns'>,
  inside: RequestListener,
  onFault: OnFault,
): RequestListener {
  return (request, response) => {
    noteProxies(request, hub.proxies)
    for (const name in HEADERS) response.setHeader(name, HEADERS[name] as string)
    if (isSecure(request)) response.setHeader('strict-transport-security', `max-age=${ONE_YEAR_S}`)
    if (request.url === '/health') {
      inside(request, response)
      return
    }
    admit(hub, request).then(
      () => inside(request, response),
      (error: unknown) => refuse(error, request, response, onFault),
    )
  }
}

async function admit({ rates, signIns }: Pick<HubParts, 'rates' | 'signIns'>, request: IncomingMessage): Promise<void> {
  refuseCrossSite(request)
  const viewer = await signIns.viewerOf(request.headers)
  noteViewer(request.headers, viewer)
  if (viewer.kind === 'LOCAL') refuseForeignHost(request)
  rates.spend(viewer, addressOf(request), isForPosition(request) ? POINTS_OF_A_POSITION : 1)
}

function refuse(error: unknown, request: IncomingMessage, response: ServerResponse, onFault: OnFault): void {
  const locale = localeOf(request.headers['accept-language'])
  if (error instanceof DomainError) sendRefusal(response, error, locale)
  else sendFault(response, error, locale, onFault)
}
