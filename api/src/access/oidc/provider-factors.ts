/** Ways of proving oneself by what one knows (RFC 8176). */
const KNOWN = new Set(['pwd', 'pin', 'kba'])

/** By what one has, or is. */
const HELD = new Set(['otp', 'hwk', 'swk', 'sc', 'sms', 'tel', 'pop', 'face', 'fpt', 'iris', 'retina', 'vbm'])

/** Names of a strength of sign-in that takes two factors, as OpenID's and REFEDS' lists have them. */
const STRONG = new Set([
  'phr',
  'phrh',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
  'https://refeds.org/profile/mfa',
])

/**
 * Whether the provider says that a person proved two factors: `amr` says `mfa`, or one of what they know with one of
 * what they have or are; or `acr` names such a strength. Levels by number are not read: each provider counts its own way.
 */
export function provedTwoFactors(claims: Readonly<Record<string, unknown>>): boolean {
  const { amr, acr } = claims
  const ways = Array.isArray(amr) ? amr.filter((way) => typeof way === 'string') : []
  const knowsAndHas = ways.some((way) => KNOWN.has(way)) && ways.some((way) => HELD.has(way))
  return ways.includes('mfa') || knowsAndHas || (typeof acr === 'string' && STRONG.has(acr))
}
