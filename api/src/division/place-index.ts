import { firstAtLeast } from '../common/first-at-least'
import type { ConfirmedMerge, UnitMemberRow } from './division.query'
import { regionStem } from './division-name'
import { holdsOn, type VersionTable } from './version-table'

/** Answers what a row of the version table is next to: by code, by place above, by division. Rows are indexes. */
export class PlaceIndex {
  /** By division id: its last version. */
  private readonly lastRow: Int32Array
  /** By division id: its first version as a parent's child; `nextChild` goes on from there, −1 ends. */
  private readonly firstChild: Int32Array
  private readonly nextChild: Int32Array
  private readonly mergedInto: ReadonlyMap<number, number>
  private readonly unitMembers = new Map<string, Set<number>>()
  /** Rows of counties and townships, in code order. */
  readonly countyRows: readonly number[]
  readonly townshipRows: readonly number[]

  constructor(
    readonly table: VersionTable,
    merges: readonly ConfirmedMerge[],
    members: readonly UnitMemberRow[],
    /** `YYYY-MM-DD`. */
    readonly today: string,
  ) {
    const { size, divisionIds, parentIds, codes, validFrom } = table
    let highest = 0
    for (let row = 0; row < size; row++)
      highest = Math.max(highest, divisionIds[row] as number, parentIds[row] as number)
    this.lastRow = new Int32Array(highest + 1).fill(-1)
    this.firstChild = new Int32Array(highest + 1).fill(-1)
    this.nextChild = new Int32Array(size).fill(-1)
    const counties: number[] = []
    const townships: number[] = []
    for (let row = size - 1; row >= 0; row--) {
      const id = divisionIds[row] as number
      const last = this.lastRow[id] as number
      if (last < 0 || (validFrom[last] as string) < (validFrom[row] as string)) this.lastRow[id] = row
      const parent = parentIds[row] as number
      this.nextChild[row] = this.firstChild[parent] as number
      this.firstChild[parent] = row
      const digits = (codes[row] as string).length
      if (digits === 6) counties.push(row)
      if (digits === 9) townships.push(row)
    }
    this.countyRows = counties.toReversed()
    this.townshipRows = townships.toReversed()
    this.mergedInto = new Map(merges.map(({ fromId, intoId }) => [fromId, intoId]))
    for (const { name, divisionId } of members) {
      const known = this.unitMembers.get(name) ?? new Set<number>()
      this.unitMembers.set(name, known.add(divisionId))
    }
  }

  idOf(row: number): number {
    return this.table.divisionIds[row] as number
  }

  codeOf(row: number): string {
    return this.table.codes[row] as string
  }

  nameOf(row: number): string {
    return this.table.names[row] as string
  }

  parentIdOf(row: number): number {
    return this.table.parentIds[row] as number
  }

  holdsOn(row: number, day: string): boolean {
    return holdsOn(this.table, row, day)
  }

  /** The last version of a division; −1 when it has none here. */
  lastRowOf(divisionId: number): number {
    return this.lastRow[divisionId] ?? -1
  }

  /** The division that a division was merged into by a confirmed change; null: none. */
  mergeOf(divisionId: number): number | null {
    return this.mergedInto.get(divisionId) ?? null
  }

  /** Divisions that a reporting unit of a name has or had as members. */
  membersOfUnit(name: string): ReadonlySet<number> {
    return this.unitMembers.get(name) ?? new Set()
  }

  /** Versions of places right below a division, at any time, in code order. */
  childRows(divisionId: number): number[] {
    const rows: number[] = []
    for (let row = this.firstChild[divisionId] ?? -1; row >= 0; row = this.nextChild[row] as number) rows.push(row)
    return rows
  }

  /** Versions with a code, oldest first. */
  rowsOfCode(code: string): number[] {
    const { codes } = this.table
    const rows: number[] = []
    for (let row = firstAtLeast(codes, code); codes[row] === code; row++) rows.push(row)
    return rows
  }

  /** The version that a code meant on a day, or else at the time nearest before it, or else after it. */
  rowOfCode(code: string, day: string): number | null {
    const rows = this.rowsOfCode(code)
    const began = rows.filter((row) => (this.table.validFrom[row] as string) <= day)
    return began.at(-1) ?? rows[0] ?? null
  }

  /** Whether a region goes by a name, written with or without 市, 区, 镇, 街道 … at its end. */
  isNamed(row: number, name: string, exactly: boolean): boolean {
    return exactly ? this.nameOf(row) === name : regionStem(this.nameOf(row)) === regionStem(name)
  }
}
