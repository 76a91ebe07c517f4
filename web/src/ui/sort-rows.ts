/** What a column sorts by: a number, a text, or null where there is none. */
export type SortValue = number | string | null

export interface SortState {
  readonly column: number
  readonly direction: 'ascending' | 'descending'
}

function compare(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}

/** Rows in the order of a column. Rows without a value stand at the end either way; equal rows keep their order. */
export function sortRows<Row extends { readonly sort: readonly SortValue[] }>(
  rows: readonly Row[],
  state: SortState | null,
): readonly Row[] {
  if (!state) return rows
  const sign = state.direction === 'ascending' ? 1 : -1
  return rows.toSorted((first, second) => {
    const [a, b] = [first.sort[state.column] ?? null, second.sort[state.column] ?? null]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return sign * compare(a, b)
  })
}
