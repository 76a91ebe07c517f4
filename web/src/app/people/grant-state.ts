/** How a grant stands on a day. */
export type GrantState = 'inForce' | 'later' | 'over' | 'revoked'

interface Dated {
  readonly validFrom: string
  readonly validTo?: string | null
  readonly revokedAt?: string | null
}

/** `today` is a day in Asia/Shanghai; the first day counts, the last named one does not. */
export function grantState({ validFrom, validTo, revokedAt }: Dated, today: string): GrantState {
  if (revokedAt) return 'revoked'
  if (validFrom > today) return 'later'
  return validTo && validTo <= today ? 'over' : 'inForce'
}

/** The day in Asia/Shanghai. */
export const todayInShanghai = (now: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now)
