import type { Dataset, Row } from './dataset'
import type { StoredRow } from './registry-table'

/** A row on its way in: its payload holds only the columns that the file has. */
export interface StagedRow {
  readonly rowKey: string
  readonly payload: Row
  readonly fileId: number | null
  readonly sheet: string | null
  readonly rowNumber: number | null
}

/** A row that publication will write. */
export interface PlannedRow {
  readonly staged: StagedRow
  readonly before: Row | null
  readonly after: Row
}

/** What publishing some rows would do. */
export interface RowPlan {
  readonly inserted: readonly PlannedRow[]
  readonly changed: readonly PlannedRow[]
  readonly unchanged: number
}

/** Compares staged rows with the stored ones. A column the file lacks keeps what is stored; a blank cell clears it. */
export function planRows(
  dataset: Dataset,
  stagedRows: readonly StagedRow[],
  stored: ReadonlyMap<string, StoredRow>,
): RowPlan {
  const inserted: PlannedRow[] = []
  const changed: PlannedRow[] = []
  let unchanged = 0
  for (const staged of stagedRows) {
    const before = stored.get(staged.rowKey)?.values ?? null
    const after = mergeRow(dataset, before, staged.payload)
    if (before === null) inserted.push({ staged, before, after })
    else if (!sameRow(dataset, before, after)) changed.push({ staged, before, after })
    else unchanged++
  }
  return { inserted, changed, unchanged }
}

function mergeRow(dataset: Dataset, before: Row | null, payload: Row): Row {
  const after: Row = {}
  for (const { property } of dataset.columns) {
    const given = payload[property]
    after[property] = given === undefined ? (before?.[property] ?? null) : given
  }
  return after
}

/** Whether two full rows of a dataset say the same. */
export function sameRow(dataset: Dataset, one: Row, other: Row): boolean {
  return dataset.columns.every(({ property }) => (one[property] ?? null) === (other[property] ?? null))
}
