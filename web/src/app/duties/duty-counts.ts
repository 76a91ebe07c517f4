import type { ObligationStatus } from '@/gql/graphql'

/** Obligations by status; absent means none. */
export type DutyCounts = ReadonlyMap<ObligationStatus, number>

export const countsOf = (
  counts: readonly { readonly status: ObligationStatus; readonly obligations: number }[],
): DutyCounts => new Map(counts.map(({ status, obligations }) => [status, obligations]))

export const sumOf = (counts: DutyCounts, statuses: readonly ObligationStatus[]): number =>
  statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0)

const MET: readonly ObligationStatus[] = ['MET', 'MET_LATE']
const JUDGED: readonly ObligationStatus[] = [...MET, 'OVERDUE', 'DEVIATION']

/**
 * 办结率: of the duties that are due and can be told, the share that is met, late or not, in percent. What is not
 * reported is neither: it stands in its own column. Null where nothing can be told.
 */
export function metPercent(counts: DutyCounts): number | null {
  const judged = sumOf(counts, JUDGED)
  return judged === 0 ? null : (100 * sumOf(counts, MET)) / judged
}
