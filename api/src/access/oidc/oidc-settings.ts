/** The provider that people may sign in with (OpenID Connect), as the settings name it. */
export interface OidcSettings {
  /** Its address, which its ID tokens name as `iss`; `/.well-known/openid-configuration` below it says the rest. */
  readonly issuer: string
  readonly clientId: string
  /** Null: the hub is a public client and proves itself by PKCE alone. Never printed. */
  readonly clientSecret: string | null
  /** What people call it: the words on the button. */
  readonly name: string
  /** The claim of the ID token that holds a person's login of the hub. Looked at until an identity is linked. */
  readonly loginClaim: string
}

/** Where the provider sends people back to, below the hub's own address: to be registered there. */
export const RETURN_PATH = '/access/oidc/return'

export const START_PATH = '/access/oidc/start'
