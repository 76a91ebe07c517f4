import type { SignInParts } from '../people-context'
import { beginSession } from '../session/begin-session'
import { readBrowserSecret } from './browser-secret'
import { identifyPerson, letIn } from './identify-person'
import { OidcRefused } from './oidc-errors'
import { takeFlow } from './oidc-flow.query'
import type { OidcProvider } from './oidc-provider'

/** With what a browser comes back from the provider. */
export interface ReturnedBrowser {
  readonly parameters: URLSearchParams
  /** What it kept of the sign-in. */
  readonly cookie: string | undefined
}

/** How a sign-in by the provider ended well: where the person wanted to go. */
export interface EndedSignIn {
  readonly returnTo: string
  /** Whether the hub asks for its own second factor first. */
  readonly needsSecondFactor: boolean
}

/**
 * Ends a sign-in by the provider, once, and begins a session: the browser must be the one that began it, not longer than
 * ten minutes ago. A second factor proved at the provider is not asked for again; who has none here is not asked for one.
 * Refuses with `OidcRefused`.
 */
export async function endSignIn(
  parts: SignInParts,
  provider: OidcProvider,
  { parameters, cookie }: ReturnedBrowser,
): Promise<EndedSignIn> {
  const state = parameters.get('state')
  const secret = readBrowserSecret(cookie)
  const flow = state && cookie && secret ? await takeFlow(parts.db, state, cookie) : null
  if (!flow || !state || !secret) throw new OidcRefused('OIDC_FLOW_UNKNOWN')
  const identity = await provider.redeem(flow.redirectUri, parameters, { state, ...secret })
  const identified = await identifyPerson(parts.db, identity)
  const { person } = identified
  const needsSecondFactor = person.secondFactorSince !== null && !identity.twoFactors
  await beginSession(parts, {
    personId: person.id,
    login: person.login,
    needsSecondFactor,
    method: 'OIDC',
    work: (tx) => letIn(tx, identity, identified, parts.visit.address),
  })
  return { returnTo: flow.returnTo, needsSecondFactor }
}
