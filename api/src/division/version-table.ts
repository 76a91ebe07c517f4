import type { Reader } from '../db/database'
import { sqlNumber, sqlNumberOrNull, sqlText, sqlTextOrNull } from '../db/sql-value'
import { codesAbove } from './division-code'
import type { DivisionType } from './division-type'

/**
 * Every version of every division, column by column, by code and then by `validFrom`. Compact: the nation's 660,000
 * versions take some 100 MB with their texts, which all maps and finders share.
 */
export interface VersionTable {
  readonly size: number
  readonly divisionIds: Int32Array
  readonly codes: readonly string[]
  readonly names: readonly string[]
  readonly types: readonly DivisionType[]
  /** Id of the division above; 0: none. */
  readonly parentIds: Int32Array
  readonly validFrom: readonly string[]
  /** Null while it holds. */
  readonly validTo: readonly (string | null)[]
}

/** Rows a statement: the driver hands rows over as objects, and all at once they would take ten times the table. */
const PAGE = 50_000

/** Texts that occur often (days, kinds of places), kept once. */
class SharedTexts {
  private readonly known = new Map<string, string>()

  share(text: string): string {
    const same = this.known.get(text)
    if (same !== undefined) return same
    this.known.set(text, text)
    return text
  }
}

/** Reads the versions of a prefix and of the places above it (empty: all), some 50,000 rows a statement. */
export async function loadVersionTable(db: Reader, within = ''): Promise<VersionTable> {
  const shared = new SharedTexts()
  const divisionIds: number[] = []
  const parentIds: number[] = []
  const codes: string[] = []
  const names: string[] = []
  const types: DivisionType[] = []
  const validFrom: string[] = []
  const validTo: (string | null)[] = []
  const read = async (from: string, before: string) => {
    let last = { code: from, validFrom: '' }
    for (;;) {
      const rows = await db.query(
        `SELECT divisionId, code, name, type, parentId, validFrom, validTo FROM division_version
          WHERE code >= ? AND code < ? AND (code > ? OR validFrom > ?) ORDER BY code, validFrom LIMIT ${PAGE}`,
        [last.code, before, last.code, last.validFrom],
      )
      for (const row of rows) {
        divisionIds.push(sqlNumber(row.divisionId))
        parentIds.push(sqlNumberOrNull(row.parentId) ?? 0)
        codes.push(sqlText(row.code))
        names.push(sqlText(row.name))
        types.push(shared.share(sqlText(row.type)) as DivisionType)
        validFrom.push(shared.share(sqlText(row.validFrom)))
        const end = sqlTextOrNull(row.validTo)
        validTo.push(end === null ? null : shared.share(end))
      }
      if (rows.length < PAGE) return
      last = { code: codes.at(-1) as string, validFrom: validFrom.at(-1) as string }
    }
  }
  // A code is the only one from itself up to itself with `!`, which sorts before every digit.
  for (const above of codesAbove(within).toReversed()) await read(above, `${above}!`)
  await read(within, `${within}:`)
  return {
    size: codes.length,
    divisionIds: Int32Array.from(divisionIds),
    codes,
    names,
    types,
    parentIds: Int32Array.from(parentIds),
    validFrom,
    validTo,
  }
}

/** Whether a version holds on a day. */
export function holdsOn(table: VersionTable, index: number, day: string): boolean {
  const end = table.validTo[index] as string | null
  return (table.validFrom[index] as string) <= day && (end === null || end > day)
}
