import type { IncomingMessage } from 'node:http'
import { DomainError } from '../../common/domain-error'
import { hostOf } from './address'

const READING: ReadonlySet<string | undefined> = new Set(['GET', 'HEAD', 'OPTIONS'])
const OWN_SITES: ReadonlySet<string> = new Set(['same-origin', 'none'])

/** A page of another site had a browser send this, with the cookie of whoever sits there. */
export class CrossSite extends DomainError {
  constructor(from: string) {
    super(
      'CROSS_SITE',
      {
        zh: '请求来自其他网站的页面，不予受理。请在本系统的页面上操作；反向代理须转发原来的 Host。',
        en: 'The request comes from a page of another site. Use the pages of the hub; a proxy must pass on Host as it was.',
      },
      { from },
    )
  }
}

/** A browser was led here under a name that is not this machine's: a foreign page speaks to a hub that trusts its machine. */
export class HostNotLocal extends DomainError {
  constructor(host: string) {
    super(
      'HOST_NOT_LOCAL',
      {
        zh: `不设登录的系统只能以本机地址访问，如 http://127.0.0.1:3000，而不是“${host}”。`,
        en: `A hub without sign-in is reached by the address of its machine alone, such as http://127.0.0.1:3000, not "${host}".`,
      },
      { host },
    )
  }
}

/**
 * Whether a request is for the place of a tour's presenter: its address holds a secret of its own, and it comes without
 * a cookie, from pages that stand in an origin of their own.
 */
export const isForPosition = ({ url = '' }: Pick<IncomingMessage, 'url'>): boolean =>
  /^\/t\/[^/?]+\/position(?:\?|$)/.test(url)

const hasBody = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

const hostOfOrigin = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * Refuses what a page of another site made a browser send, for every request that has a body or may change anything.
 * Browsers say where a request comes from by Sec-Fetch-Site, over plain HTTP by Origin alone; programs say neither.
 */
export function refuseCrossSite(request: IncomingMessage): void {
  if (READING.has(request.method) && !hasBody(request)) return
  if (isForPosition(request)) return
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  const isOurs =
    site !== undefined ? OWN_SITES.has(String(site)) : origin === undefined || hostOfOrigin(origin) === hostOf(request)
  if (!isOurs) throw new CrossSite(origin ?? String(site))
}

const LOCAL_NAME = /^(?:localhost|[\w-]+\.localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/

/** Refuses a name that is not the machine's own: whoever owns that name may have made it mean this machine. */
export function refuseForeignHost(request: IncomingMessage): void {
  const host = hostOf(request)
  if (!LOCAL_NAME.test(host)) throw new HostNotLocal(host)
}
