import type { ObligationStatus, VillageCategory } from '@/gql/graphql'
import type { Words } from '@/i18n/words'

/** Every status, the most pressing first. */
export const STATUSES = [
  'OVERDUE',
  'DEVIATION',
  'DUE',
  'UNKNOWN',
  'MET',
  'MET_LATE',
  'NOT_DUE',
  'NOT_APPLICABLE',
] as const satisfies readonly ObligationStatus[]

/** What still asks for somebody's work: the list shows these unless asked for others. */
export const PENDING: readonly ObligationStatus[] = ['OVERDUE', 'DEVIATION', 'DUE', 'UNKNOWN']

/** Statuses that stand as columns of a table; the others say that nothing is asked. */
export const COUNTED = ['OVERDUE', 'DEVIATION', 'DUE', 'UNKNOWN', 'MET', 'MET_LATE'] as const

/** The lamp of a status (亮灯): its word always stands beside it. */
export type Lamp = 'late' | 'due' | 'ok' | 'unknown'

export const LAMPS: Readonly<Record<ObligationStatus, Lamp>> = {
  OVERDUE: 'late',
  DEVIATION: 'due',
  DUE: 'due',
  UNKNOWN: 'unknown',
  MET: 'ok',
  MET_LATE: 'ok',
  NOT_DUE: 'unknown',
  NOT_APPLICABLE: 'unknown',
}

export interface DutyState {
  readonly status: ObligationStatus
  /** From the day asked for to the due day; negative when it is past; null without a due day. */
  readonly daysLeft: number | null
}

/** A status in words, with the days where they say something. */
export function statusText({ status, daysLeft }: DutyState, words: Words['duties']): string {
  if (status === 'OVERDUE') return daysLeft === null ? words.notReached : words.late(-daysLeft)
  if (status === 'DUE' && daysLeft !== null) return daysLeft === 0 ? words.dueToday : words.dueIn(daysLeft)
  return words.statuses[status]
}

/** Requirements on these villages tell that a village carries the label: only for those who manage it (domain.md §7). */
const INTERNAL: ReadonlySet<VillageCategory> = new Set<VillageCategory>(['WEAK_PARTY_ORG', 'PROMINENT_PROBLEM'])

/** Whether it is a secret of its managers to which villages a requirement applies. */
export const isInternal = (requirement: { readonly categories: readonly VillageCategory[] }): boolean =>
  requirement.categories.some((category) => INTERNAL.has(category))
