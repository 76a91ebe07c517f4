import { type DutyCounts, metPercent } from './duty-counts'
import type { CountsSort, SortedBy } from './duty-filter'

interface Sortable {
  readonly counts: DutyCounts
  readonly villages: number | null
}

function numberOf({ counts, villages }: Sortable, by: CountsSort): number | null {
  if (by === 'villages') return villages
  if (by === 'share') return metPercent(counts)
  return counts.get(by) ?? 0
}

/** Rows by a column; what has no value stands at the end either way, equal rows keep their order. */
export function sortCounts<Row extends Sortable>(rows: readonly Row[], sort: SortedBy | null): readonly Row[] {
  if (!sort) return rows
  const sign = sort.direction === 'ASC' ? 1 : -1
  return rows.toSorted((first, second) => {
    const [a, b] = [numberOf(first, sort.by), numberOf(second, sort.by)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return sign * (a - b)
  })
}
