import express, { type CookieOptions, type Request, type Response, type Router } from 'express'
import type { Logger } from 'pino'
import { recordAudit } from '../../access/audit/record-audit'
import { beginSignIn } from '../../access/oidc/begin-sign-in'
import { endSignIn } from '../../access/oidc/end-sign-in'
import { type OidcProblem, OidcRefused } from '../../access/oidc/oidc-errors'
import { FLOW_MS } from '../../access/oidc/oidc-flow.query'
import { OidcProvider } from '../../access/oidc/oidc-provider'
import { RETURN_PATH, START_PATH } from '../../access/oidc/oidc-settings'
import { ownPath } from '../../access/oidc/own-path'
import type { HubParts } from '../context'
import { addressOf, hostOf, isSecure } from './address'
import { visitOf } from './asker'
import { readCookie } from './read-cookie'

/** Over TLS by a name that no other host of the same domain can set. */
const cookieName = (secure: boolean): string => (secure ? '__Host-tianye_oidc' : 'tianye_oidc')

/** The provider's answer comes from another site, so that a strict cookie would stay behind. */
const cookieOptions = (secure: boolean): CookieOptions => ({ httpOnly: true, sameSite: 'lax', secure, path: '/' })

/** Nothing of a sign-in is kept on its way, and its code is told to nobody. */
const HEADERS = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' }

/** Problems that are no failed sign-in of anybody: nothing was begun, or nobody was there to say who it was. */
const NOT_RECORDED: ReadonlySet<OidcProblem> = new Set([
  'OIDC_NOT_SET',
  'OIDC_PROVIDER_UNREACHABLE',
  'OIDC_FLOW_UNKNOWN',
])

type Serve = (provider: OidcProvider, request: Request, response: Response) => Promise<void>

/** Serves /access/oidc/start?to=<path>, which leads to the provider, and /access/oidc/return, which leads back. */
export function oidcRoutes({ db, signIns }: Pick<HubParts, 'db' | 'signIns'>, log: Logger): Router {
  const router = express.Router()
  const provider = signIns.settings.oidc && new OidcProvider(signIns.settings.oidc)
  const guarded =
    (serve: Serve) =>
    (request: Request, response: Response): void => {
      response.set(HEADERS)
      const served = provider ? serve(provider, request, response) : Promise.reject(new OidcRefused('OIDC_NOT_SET'))
      served.catch((error: unknown) => refuse(error, request, response))
    }

  router.get(
    START_PATH,
    guarded(async (provider, request, response) => {
      const secure = isSecure(request)
      const origin = `${secure ? 'https' : 'http'}://${hostOf(request)}`
      const { url, cookie } = await beginSignIn(db, provider, origin, toOf(request))
      response.cookie(cookieName(secure), cookie, { ...cookieOptions(secure), maxAge: FLOW_MS })
      response.redirect(302, url.href)
    }),
  )

  router.get(
    RETURN_PATH,
    guarded(async (provider, request, response) => {
      const secure = isSecure(request)
      const cookie = readCookie(request.headers, cookieName(secure))
      // Once used it opens nothing; a failed sign-in begins anew, with another.
      response.clearCookie(cookieName(secure), cookieOptions(secure))
      const { searchParams: parameters } = new URL(request.url, 'http://localhost')
      const visit = visitOf(request)
      const ended = await endSignIn({ db, signIns, visit }, provider, { parameters, cookie })
      for (const set of visit.cookies) response.append('Set-Cookie', set)
      response.redirect(302, ended.needsSecondFactor ? secondFactorPage(ended.returnTo) : ended.returnTo)
    }),
  )

  async function refuse(error: unknown, request: Request, response: Response): Promise<void> {
    if (response.headersSent) {
      response.destroy()
      return
    }
    const refusal = error instanceof OidcRefused ? error : null
    if (refusal?.cause) log.warn({ err: refusal.cause, code: refusal.problem }, 'sign-in by the provider was refused')
    if (!refusal) log.error({ err: error }, 'sign-in by the provider failed')
    await record(refusal, request).catch((fault: unknown) => log.error({ err: fault }, 'a refusal was not recorded'))
    response.redirect(302, signInPage({ problem: refusal?.problem ?? 'OIDC_FAILED', to: toOf(request) }))
  }

  async function record(refusal: OidcRefused | null, request: Request): Promise<void> {
    if (!refusal || NOT_RECORDED.has(refusal.problem)) return
    await recordAudit(db, {
      actor: refusal.login ?? 'guest',
      action: 'SIGN_IN_FAILED',
      subject: refusal.login,
      detail: `OIDC ${refusal.problem}`,
      address: addressOf(request) || null,
      outcome: 'REFUSED',
    })
  }

  return router
}

const toOf = ({ query }: Request): string | null => (typeof query.to === 'string' ? query.to : null)

/** The page of sign-in, which says in words what a code means. */
function signInPage({ problem, to }: { readonly problem: string; readonly to: string | null }): string {
  const path = ownPath(to)
  return `/sign-in?${new URLSearchParams({ problem, ...(path === '/' ? {} : { to: path }) })}`
}

/** The same page asks for the code; the session says whose. */
const secondFactorPage = (returnTo: string): string => `/sign-in?${new URLSearchParams({ step: 'code', to: returnTo })}`
