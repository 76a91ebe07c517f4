/** Who asks. Until accounts exist everybody is `SIGNED_IN`. */
export type Role = 'GUEST' | 'SIGNED_IN' | 'ADMIN'

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

/** So long may a request take, milliseconds. */
export const DEFAULT_TIMEOUT_MS = 30_000

/** Share of the cost in the settings that a role may spend. The other limits are the same for all. */
const COST_SHARE: Readonly<Record<Role, number>> = { GUEST: 0.25, SIGNED_IN: 1, ADMIN: 4 }

/** The limits of a role. */
export const limitsOf = (role: Role, limits: Limits): Limits => ({ ...limits, cost: limits.cost * COST_SHARE[role] })
