import type { Viewer } from '../../access/viewer'

/** How much trust a question comes with: that of somebody who has not signed in, of a person or token, of who runs the hub. */
export type LimitTier = 'GUEST' | 'SIGNED_IN' | 'ADMIN'

/** How much one question may be. */
export interface Limits {
  /** Cost, by the rule of docs/limits.md. */
  readonly cost: number
  /** Fields inside one another. */
  readonly depth: number
  /** Fields under a name of the asker's choice, fragments counted wherever they stand. */
  readonly aliases: number
  readonly rootFields: number
  readonly directives: number
  /** Words and signs of the document. */
  readonly tokens: number
}

/** Far above what any page or saved operation asks, far below what would keep others waiting. */
export const DEFAULT_LIMITS: Limits = {
  cost: 100_000,
  depth: 14,
  aliases: 100,
  rootFields: 30,
  directives: 50,
  tokens: 4_000,
}

/** Signing in and opening a link ask for little; whoever asks for more is no page of ours. */
export const GUEST_LIMITS: Limits = { cost: 1_000, depth: 5, aliases: 3, rootFields: 4, directives: 4, tokens: 400 }

/** So long may a request take, milliseconds. */
export const DEFAULT_TIMEOUT_MS = 30_000

/** What an administrator may spend of the cost in the settings. The other limits are as for all. */
const ADMIN_SHARE = 4

/** Tokens are `SIGNED_IN` whoever made them: a program asks more often than a person, not larger. */
export function limitTierOf({ kind, grants }: Pick<Viewer, 'kind' | 'grants'>): LimitTier {
  if (kind === 'GUEST') return 'GUEST'
  const runsTheHub = grants.some(({ role, divisionId }) => role === 'ADMINISTRATOR' && divisionId === null)
  return kind === 'HUB' || (kind === 'PERSON' && runsTheHub) ? 'ADMIN' : 'SIGNED_IN'
}

/** The limits of a tier: those of the settings, and never more than `GUEST_LIMITS` for guests. */
export function limitsOf(tier: LimitTier, limits: Limits): Limits {
  if (tier === 'ADMIN') return { ...limits, cost: limits.cost * ADMIN_SHARE }
  if (tier === 'SIGNED_IN') return limits
  const least = (name: keyof Limits) => Math.min(limits[name], GUEST_LIMITS[name])
  return {
    cost: least('cost'),
    depth: least('depth'),
    aliases: least('aliases'),
    rootFields: least('rootFields'),
    directives: least('directives'),
    tokens: least('tokens'),
  }
}
