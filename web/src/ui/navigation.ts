import type { Permission } from '@/gql/graphql'
import type { Words } from '@/i18n/words'

/** An entry of the main navigation. Only pages that exist stand here. */
export interface NavigationEntry {
  readonly path: string
  readonly group: 'look' | 'manage' | 'data'
  readonly label: (words: Words) => string
  /** Who lacks it finds the entry quiet, and on its page the reason. */
  readonly needs?: Permission
}

/** In reading order; the first stand at the bottom of a phone, the others behind 更多. */
export const NAVIGATION: readonly NavigationEntry[] = [
  { path: '/', group: 'look', label: (words) => words.navigation.overview },
  { path: '/ranking', group: 'look', label: (words) => words.navigation.ranking },
  { path: '/growth', group: 'look', label: (words) => words.navigation.growth },
  { path: '/duties', group: 'manage', label: (words) => words.navigation.duties },
  { path: '/clusters', group: 'look', label: (words) => words.navigation.clusters },
  { path: '/tours', group: 'look', label: (words) => words.navigation.tours },
  { path: '/plan', group: 'manage', label: (words) => words.navigation.plan },
  { path: '/people', group: 'manage', label: (words) => words.navigation.people, needs: 'MANAGE_PEOPLE' },
  { path: '/audit', group: 'manage', label: (words) => words.navigation.audit, needs: 'READ_AUDIT' },
  { path: '/loaded', group: 'data', label: (words) => words.navigation.loaded },
  { path: '/query', group: 'data', label: (words) => words.navigation.query },
]

export const GROUPS = ['look', 'manage', 'data'] as const

/** The entry a path belongs to: the longest whose path it begins with. */
export function activeEntry(path: string): NavigationEntry | null {
  const matching = NAVIGATION.filter((entry) => entry.path === path || path.startsWith(`${entry.path}/`))
  return matching.sort((a, b) => b.path.length - a.path.length)[0] ?? null
}
