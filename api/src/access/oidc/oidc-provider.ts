import type { ClientAuth, Configuration } from 'openid-client'
import { OidcRefused } from './oidc-errors'
import type { OidcSettings } from './oidc-settings'
import { provedTwoFactors } from './provider-factors'
import { problemOf } from './provider-problem'

/** Longer than any provider needs, shorter than a person waits. */
const TIMEOUT_S = 10

/** What a provider says of itself may change, such as the address where it gives tokens. */
const METADATA_MS = 10 * 60 * 1000

/** What belongs to one sign-in. `state` comes back with the browser; the two others never leave it and the hub. */
export interface FlowSecrets {
  readonly state: string
  readonly nonce: string
  /** Of PKCE: who redeems the code shows it; who began the sign-in told its digest. */
  readonly codeVerifier: string
}

/** Whom the provider says somebody is. */
export interface ProvedIdentity {
  readonly issuer: string
  readonly subject: string
  /** The claim of the settings; null where the provider tells none. */
  readonly login: string | null
  readonly twoFactors: boolean
}

/** An ES module alone, and needed by nobody without a provider: loaded at the first sign-in. */
const library = () => import('openid-client')

/** The provider of the settings, by the Authorization Code flow with PKCE. Refuses with `OidcRefused`. */
export class OidcProvider {
  private found: { readonly at: number; readonly configuration: Promise<Configuration> } | null = null

  constructor(readonly settings: OidcSettings) {}

  /** New secrets, and the address to send the browser to. */
  async begin(redirectUri: string): Promise<{ url: URL; secrets: FlowSecrets }> {
    const { buildAuthorizationUrl, calculatePKCECodeChallenge, ...random } = await library()
    const configuration = await this.configuration()
    const secrets = {
      state: random.randomState(),
      nonce: random.randomNonce(),
      codeVerifier: random.randomPKCECodeVerifier(),
    }
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: scopeOf(this.settings.loginClaim),
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await calculatePKCECodeChallenge(secrets.codeVerifier),
      code_challenge_method: 'S256',
    })
    return { url, secrets }
  }

  /**
   * Redeems the code that the browser came back with. The ID token is accepted when a key of the provider signed it, it
   * names the provider and this hub, is in its time, and holds the nonce of this sign-in.
   */
  async redeem(redirectUri: string, returned: URLSearchParams, secrets: FlowSecrets): Promise<ProvedIdentity> {
    const { authorizationCodeGrant, fetchUserInfo } = await library()
    const configuration = await this.configuration()
    const url = new URL(redirectUri)
    url.search = returned.toString()
    const checks = {
      expectedState: secrets.state,
      expectedNonce: secrets.nonce,
      pkceCodeVerifier: secrets.codeVerifier,
      idTokenExpected: true,
    }
    const tokens = await authorizationCodeGrant(configuration, url, checks).catch(refuse)
    const claims = tokens.claims()
    if (!claims) throw new OidcRefused('OIDC_ANSWER_INVALID')
    const { loginClaim } = this.settings
    const elsewhere = claims[loginClaim] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
    // Many providers tell who somebody is beside the token only, to who holds it.
    const told = elsewhere ? await fetchUserInfo(configuration, tokens.access_token, claims.sub).catch(refuse) : claims
    return {
      issuer: claims.iss,
      subject: claims.sub,
      login: loginOf(told, loginClaim),
      twoFactors: provedTwoFactors(claims),
    }
  }

  private configuration(): Promise<Configuration> {
    const now = Date.now()
    if (this.found && now - this.found.at < METADATA_MS) return this.found.configuration
    const found = { at: now, configuration: discover(this.settings) }
    this.found = found
    found.configuration.catch(() => {
      // The next sign-in asks anew.
      if (this.found === found) this.found = null
    })
    return found.configuration
  }
}

/** A provider tells an address only to who asks for it; a login belongs to the profile. */
const scopeOf = (loginClaim: string): string => (loginClaim === 'email' ? 'openid email' : 'openid profile')

/** The login that the provider tells; null where it tells none, or an address that it has not verified. */
function loginOf(claims: Readonly<Record<string, unknown>>, loginClaim: string): string | null {
  const login = claims[loginClaim]
  // Whoever may write any address into their account at the provider would else be whom they like.
  if (loginClaim === 'email' && claims.email_verified !== true) return null
  return typeof login === 'string' && login.trim() !== '' ? login.trim() : null
}

async function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const { allowInsecureRequests, discovery, enableNonRepudiationChecks } = await library()
  const server = new URL(issuer)
  // The settings allow http for loopback addresses alone.
  const plain = server.protocol === 'http:' ? [allowInsecureRequests] : []
  // Without this the library trusts the connection and leaves the signature of the ID token unread.
  const execute = [enableNonRepudiationChecks, ...plain]
  return discovery(server, clientId, undefined, await proofOf(clientSecret), { timeout: TIMEOUT_S, execute }).catch(
    refuse,
  )
}

/** How the hub proves to the provider that it is its client: the standard way, unless the provider lists others only. */
async function proofOf(clientSecret: string | null): Promise<ClientAuth> {
  const { ClientSecretBasic, ClientSecretPost, None } = await library()
  if (clientSecret === null) return None()
  const [basic, post] = [ClientSecretBasic(clientSecret), ClientSecretPost(clientSecret)]
  return (server, ...request) => {
    const ways = server.token_endpoint_auth_methods_supported
    const way = !ways || ways.includes('client_secret_basic') ? basic : post
    return way(server, ...request)
  }
}

function refuse(error: unknown): never {
  const problem = problemOf(error)
  throw problem === null ? error : new OidcRefused(problem, null, error)
}
