export type ShareState = 'open' | 'expired' | 'revoked'

/** What a link does at an instant: a revoked one stays revoked after its day. Instants are ISO 8601. */
export function shareState(share: { revokedAt: string | null; expiresAt: string }, now: Date): ShareState {
  if (share.revokedAt !== null) return 'revoked'
  return new Date(share.expiresAt) > now ? 'open' : 'expired'
}
