import type { Database } from '../../db/database'
import { browserSecret } from './browser-secret'
import { keepFlow } from './oidc-flow.query'
import type { OidcProvider } from './oidc-provider'
import { RETURN_PATH } from './oidc-settings'
import { ownPath } from './own-path'

/** A sign-in that begins: where the browser goes, and what it keeps until it comes back. */
export interface BegunSignIn {
  readonly url: URL
  readonly cookie: string
}

/**
 * Begins a sign-in by the provider. `origin` is the hub's address in the browser, `https://hub.example`; `to` is where
 * the person wants to go after it. Refuses with `OidcRefused` when the provider does not answer.
 */
export async function beginSignIn(
  db: Database,
  provider: OidcProvider,
  origin: string,
  to: string | null,
): Promise<BegunSignIn> {
  const redirectUri = new URL(RETURN_PATH, origin).href
  const { url, secrets } = await provider.begin(redirectUri)
  const cookie = browserSecret(secrets)
  await keepFlow(db, { redirectUri, returnTo: ownPath(to) }, secrets.state, cookie)
  return { url, cookie }
}
