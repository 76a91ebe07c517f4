/** Whether a token opens anything. */
export type TokenState = 'open' | 'expired' | 'revoked'

export function tokenState(
  { revokedAt, expiresAt }: { readonly revokedAt?: string | null; readonly expiresAt: string },
  now: Date,
): TokenState {
  if (revokedAt) return 'revoked'
  return new Date(expiresAt) <= now ? 'expired' : 'open'
}
