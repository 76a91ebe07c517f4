import { todayInShanghai } from '../common/calendar'
import type { Reader } from '../db/database'
import { confirmedMerges } from '../division/division.query'
import { PlaceIndex } from '../division/place-index'
import { loadVersionTable } from '../division/version-table'

/** How a village is named in a file. */
export interface PlaceCells {
  readonly code: string
  readonly county: string | null
  readonly township: string | null
  readonly name: string
}

/** Writes divisions as files name them. */
export class PlaceWriter {
  private rowsById: Map<number, number[]> | null = null

  private constructor(private readonly index: PlaceIndex) {}

  static async load(db: Reader): Promise<PlaceWriter> {
    const [table, merges] = await Promise.all([loadVersionTable(db), confirmedMerges(db)])
    return new PlaceWriter(new PlaceIndex(table, merges, [], todayInShanghai()))
  }

  /** A division as it is called now; its code is one that means it on `day` (null: today), so that it comes back in. */
  cellsOf(divisionId: number, day: string | null): PlaceCells | null {
    const last = this.index.lastRowOf(divisionId)
    if (last < 0) return null
    const township = this.index.lastRowOf(this.index.parentIdOf(last))
    const county = township < 0 ? -1 : this.index.lastRowOf(this.index.parentIdOf(township))
    const nameOf = (row: number) => (row < 0 ? null : this.index.nameOf(row))
    return {
      code: this.codeMeaning(divisionId, last, day ?? this.index.today),
      county: nameOf(county),
      township: nameOf(township),
      name: this.index.nameOf(last),
    }
  }

  /** The last code, unless another village had it on that day: then one of the division's own from that time. */
  private codeMeaning(divisionId: number, last: number, day: string): string {
    const means = (row: number) => {
      const meant = this.index.rowOfCode(this.index.codeOf(row), day)
      return meant !== null && this.index.idOf(meant) === divisionId
    }
    if (means(last)) return this.index.codeOf(last)
    const own = this.rowsOf(divisionId).find(means)
    return this.index.codeOf(own ?? last)
  }

  private rowsOf(divisionId: number): readonly number[] {
    this.rowsById ??= rowsById(this.index)
    return this.rowsById.get(divisionId) ?? []
  }
}

function rowsById(index: PlaceIndex): Map<number, number[]> {
  const rows = new Map<number, number[]>()
  for (let row = 0; row < index.table.size; row++) {
    const known = rows.get(index.idOf(row))
    if (known) known.push(row)
    else rows.set(index.idOf(row), [row])
  }
  return rows
}
