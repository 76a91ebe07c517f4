import type { VillageCategory } from './village-category'

/** Categories that label a village (软弱涣散、问题突出): shown only to those who manage it (domain.md §7). */
export const SENSITIVE_CATEGORIES: ReadonlySet<string> = new Set<VillageCategory>([
  'WEAK_PARTY_ORG',
  'PROMINENT_PROBLEM',
])

/** Whether something that is of villages of some categories alone tells their label. */
export const tellsLabel = (categories: readonly string[]): boolean =>
  categories.length > 0 && categories.every((category) => SENSITIVE_CATEGORIES.has(category))
