import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Visit } from '../../access/session/visit'
import { GUEST_VIEWER, type Viewer } from '../../access/viewer'
import type { Locale } from '../../common/words'
import { addressOf, isSecure } from './address'

/** Who asks, and the language of the answer. */
export interface Asker {
  readonly viewer: Viewer
  readonly locale: Locale
  /** Network address, for the audit record. Absent: the program itself asks. */
  readonly address?: string | null
  /** The browser that asks, whose cookies the answer may set. Absent: none is set. */
  readonly visit?: Visit
}

const viewers = new WeakMap<IncomingHttpHeaders, Viewer>()

/** Says who sent a request. Called once, where requests come in. */
export const noteViewer = (headers: IncomingHttpHeaders, viewer: Viewer): void => {
  viewers.set(headers, viewer)
}

/** Who sent a request; a guest where nobody said. */
export const viewerOf = (headers: IncomingHttpHeaders): Viewer => viewers.get(headers) ?? GUEST_VIEWER

/** The browser that sent a request. */
export const visitOf = (request: IncomingMessage): Visit =>
  new Visit({
    address: addressOf(request) || null,
    device: request.headers['user-agent'] ?? null,
    isSecure: isSecure(request),
    cookie: request.headers.cookie,
  })
