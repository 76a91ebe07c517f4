import type { FlowSecrets } from './oidc-provider'

const BASE64URL = '[A-Za-z0-9_-]{43}'
const SECRET = new RegExp(`^(${BASE64URL})\\.(${BASE64URL})$`)

/** What a browser keeps of its sign-in, as the value of a cookie: 256 random bits each. */
export const browserSecret = ({ codeVerifier, nonce }: FlowSecrets): string => `${codeVerifier}.${nonce}`

/** Reads the cookie back; null when it is none of ours. */
export function readBrowserSecret(cookie: string | undefined): Omit<FlowSecrets, 'state'> | null {
  const [, codeVerifier, nonce] = SECRET.exec(cookie ?? '') ?? []
  return codeVerifier === undefined || nonce === undefined ? null : { codeVerifier, nonce }
}
