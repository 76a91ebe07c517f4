import { type Permission, permissionsOf, ROLES, type Role } from './roles'
import type { ViewerKind } from './viewer-kind'

/** A role inside a territory. */
export interface ViewerGrant {
  readonly role: Role
  /** Internal id of the division that it holds in, with all below it; null: everywhere. */
  readonly divisionId: number | null
}

/**
 * Who asks. `LOCAL`: whoever reaches a hub that asks nobody to sign in. `GUEST`: somebody who has not signed in.
 * `HUB`: the program itself, for example a command.
 */
export interface Viewer {
  readonly kind: ViewerKind
  /** Null where there is no account. */
  readonly personId: number | null
  /** What the ledger and the audit record call them. */
  readonly actor: string
  /** Sign-in session; null where there is none. */
  readonly sessionId: number | null
  /** Permissions that a token was narrowed to; null: all that the grants give. */
  readonly scopes: readonly Permission[] | null
  readonly grants: readonly ViewerGrant[]
  /** Two viewers with one key are answered alike, fields about themselves excepted: part of the key of kept answers. */
  readonly key: string
}

/** A territory: everything, or divisions by their internal ids with all below them. None: nothing. */
export type Territory = 'EVERYWHERE' | readonly number[]

type Named = Pick<Viewer, 'kind' | 'actor' | 'grants'> & Partial<Omit<Viewer, 'key'>>

export function makeViewer({ personId = null, sessionId = null, scopes = null, ...named }: Named): Viewer {
  const grants = named.grants.map(({ role, divisionId }) => `${role}@${divisionId ?? '*'}`).sort()
  const key = [named.kind === 'GUEST' ? 'guest' : 'signed-in', scopes?.join('+') ?? '*', ...new Set(grants)].join('|')
  return { ...named, personId, sessionId, scopes, key }
}

const everything = ROLES.map((role) => ({ role, divisionId: null }))

/** Whoever reaches a hub on a loopback address that asks nobody to sign in: its administrator. */
export const LOCAL_VIEWER = makeViewer({ kind: 'LOCAL', actor: 'admin', grants: everything })

/** The program itself: commands, and what it computes ahead. */
export const HUB_VIEWER = makeViewer({ kind: 'HUB', actor: 'hub', grants: everything })

/** Somebody who has not signed in. */
export const GUEST_VIEWER = makeViewer({ kind: 'GUEST', actor: 'guest', grants: [] })

export const isSignedIn = ({ kind }: Viewer): boolean => kind !== 'GUEST'

/** Where a viewer may do something. */
export function territoryOf({ grants, scopes }: Viewer, permission: Permission): Territory {
  if (scopes && !scopes.includes(permission)) return []
  const ids = new Set<number>()
  for (const { role, divisionId } of grants) {
    if (!permissionsOf(role).includes(permission)) continue
    if (divisionId === null) return 'EVERYWHERE'
    ids.add(divisionId)
  }
  return [...ids].sort((a, b) => a - b)
}

/** Whether a viewer may do something anywhere. */
export const may = (viewer: Viewer, permission: Permission): boolean => territoryOf(viewer, permission).length > 0
