import type { OidcProblem } from './oidc-errors'

/** Codes of the library for an answer that did not come, or is none of a working provider. */
const NO_ANSWER = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
])

/** What a token endpoint says (RFC 6749 §5.2) when it does not know the hub, or not as what it asks for. */
const NOT_ITS_CLIENT = new Set(['invalid_client', 'unauthorized_client'])

/** What came back with the browser (RFC 6749 §4.1.2.1, OpenID Connect §3.1.2.6) when it is the person who stopped. */
const STOPPED = new Set(['access_denied', 'login_required', 'consent_required', 'interaction_required'])

/** What a sign-in is refused with when the library failed; null: nothing that a provider could have caused. */
export function problemOf(error: unknown): OidcProblem | null {
  const [code, said] = [textOf(error, 'code'), textOf(error, 'error')]
  if (code === 'OAUTH_RESPONSE_BODY_ERROR')
    return said !== null && NOT_ITS_CLIENT.has(said) ? 'OIDC_CLIENT_REFUSED' : 'OIDC_ANSWER_INVALID'
  if (code === 'OAUTH_AUTHORIZATION_RESPONSE_ERROR') {
    if (said === 'temporarily_unavailable' || said === 'server_error') return 'OIDC_PROVIDER_UNREACHABLE'
    return said !== null && STOPPED.has(said) ? 'OIDC_DENIED' : 'OIDC_ANSWER_INVALID'
  }
  // The provider asks for a way of proving the client that it was not given.
  if (code === 'OAUTH_WWW_AUTHENTICATE_CHALLENGE') return 'OIDC_CLIENT_REFUSED'
  if (code !== null && NO_ANSWER.has(code)) return 'OIDC_PROVIDER_UNREACHABLE'
  if (code?.startsWith('OAUTH_')) return 'OIDC_ANSWER_INVALID'
  return isNetworkFault(error) ? 'OIDC_PROVIDER_UNREACHABLE' : null
}

/** `fetch` says only that it failed; which of the errors it wraps, the library may wrap once more. */
function isNetworkFault(error: unknown): boolean {
  for (let each = error; each !== null && typeof each === 'object'; each = (each as { cause?: unknown }).cause)
    if (textOf(each, 'message') === 'fetch failed') return true
  return false
}

function textOf(error: unknown, name: string): string | null {
  const value = (error as Record<string, unknown> | null | undefined)?.[name]
  return typeof value === 'string' ? value : null
}
