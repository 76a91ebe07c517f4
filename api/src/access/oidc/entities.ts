import { OidcFlow } from './oidc-flow.entity'
import { OidcIdentity } from './oidc-identity.entity'

/** Tables of sign-in by a provider. */
export const oidcEntities = [OidcFlow, OidcIdentity] as const
