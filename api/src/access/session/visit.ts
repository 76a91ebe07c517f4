import type { IncomingHttpHeaders } from 'node:http'
import { SECRET } from '../secret'

/** Where a request came from, as far as sign-in needs it. */
export interface VisitFrom {
  /** Network address; null where it is not known. */
  readonly address: string | null
  /** What the browser says it is. */
  readonly device: string | null
  /** Whether the browser speaks HTTPS. */
  readonly isSecure: boolean
  /** The cookies it sent. */
  readonly cookie: string | undefined
}

const NAME = 'tianye_session'
/** Browsers take it only over HTTPS, for the whole host and from nobody but it. */
const SECURE_NAME = `__Host-${NAME}`
const COOKIE = new RegExp(`(?:^|;\\s*)(?:__Host-)?${NAME}=([A-Za-z0-9_-]{32})(?:;|$)`)

/** The secret of a session in a Cookie header; null where there is none. */
export function sessionSecret(cookie: IncomingHttpHeaders['cookie']): string | null {
  const secret = COOKIE.exec(cookie ?? '')?.[1]
  return secret !== undefined && SECRET.test(secret) ? secret : null
}

/** One request of a browser, and the cookies that its answer sets. */
export class Visit {
  /** Values of `Set-Cookie`. */
  readonly cookies: string[] = []

  constructor(private readonly from: VisitFrom) {}

  get address(): string | null {
    return this.from.address
  }

  get device(): string | null {
    return this.from.device?.slice(0, 200) ?? null
  }

  /** The secret that the browser sent; null where it sent none. */
  get secret(): string | null {
    return sessionSecret(this.from.cookie)
  }

  /** Lets the browser keep the secret of a session until it is closed; how long it opens anything the hub knows. */
  keepSecret(secret: string): void {
    this.set(secret, '')
  }

  forgetSecret(): void {
    this.set('', '; Max-Age=0')
  }

  private set(value: string, more: string): void {
    const { isSecure } = this.from
    const name = isSecure ? SECURE_NAME : NAME
    this.cookies.push(`${name}=${value}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}${more}`)
  }
}

/** For what the program asks itself: there is no browser to keep anything. */
export const noVisit = (): Visit => new Visit({ address: null, device: null, isSecure: false, cookie: undefined })
