import { inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { fetchInChunks } from '../db/loader'
import { sqlNumber, sqlNumberOrNull, sqlText, sqlTextOrNull } from '../db/sql-value'
import type { DivisionType } from './division-type'
import { DivisionVersion } from './division-version.entity'

/** Versions of divisions, each division's earliest first. */
export function versionsOf(db: Reader, divisionIds: readonly number[]): Promise<DivisionVersion[]> {
  return fetchInChunks(divisionIds, async (ids) => {
    const divisions = inList(ids)
    const rows = await db.query(
      `SELECT id, divisionId, code, name, type, parentId, validFrom, validTo, source FROM division_version
        WHERE divisionId IN ${divisions.sql} ORDER BY divisionId, validFrom`,
      divisions.params,
    )
    return rows.map((row) =>
      Object.assign(new DivisionVersion(), {
        id: sqlNumber(row.id),
        divisionId: sqlNumber(row.divisionId),
        code: sqlText(row.code),
        name: sqlText(row.name),
        type: sqlText(row.type) as DivisionType,
        parentId: sqlNumberOrNull(row.parentId),
        validFrom: sqlText(row.validFrom),
        validTo: sqlTextOrNull(row.validTo),
        source: sqlText(row.source),
      }),
    )
  })
}

/** A village that was merged into another by a confirmed change. */
export interface ConfirmedMerge {
  readonly fromId: number
  readonly intoId: number
  readonly effectiveOn: string
}

/** Confirmed merges, earliest first. */
export async function confirmedMerges(db: Reader): Promise<ConfirmedMerge[]> {
  const rows = await db.query(
    `SELECT p.divisionId AS fromId, s.divisionId AS intoId, c.effectiveOn FROM division_change c
       JOIN division_change_part p ON p.changeId = c.id AND p.side = 'PREDECESSOR'
       JOIN division_change_part s ON s.changeId = c.id AND s.side = 'SUCCESSOR'
      WHERE c.standing = 'CONFIRMED' AND c.kind = 'MERGE' ORDER BY c.effectiveOn, c.id`,
  )
  return rows.map((row) => ({
    fromId: sqlNumber(row.fromId),
    intoId: sqlNumber(row.intoId),
    effectiveOn: sqlText(row.effectiveOn),
  }))
}

/** A division that belongs to a reporting unit, with its unit and list. */
export interface UnitMemberRow {
  readonly listSlug: string
  readonly listName: string
  readonly listNameEn: string
  readonly slug: string
  readonly name: string
  readonly nameEn: string
  readonly divisionId: number
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** Members of all reporting units, by list and in the order of each list. */
export async function unitMembers(db: Reader): Promise<UnitMemberRow[]> {
  const rows = await db.query(
    `SELECT l.slug AS listSlug, l.name AS listName, l.nameEn AS listNameEn, u.slug, u.name, u.nameEn,
            m.divisionId, m.validFrom, m.validTo
       FROM reporting_unit_list l JOIN reporting_unit u ON u.listId = l.id
       JOIN reporting_unit_member m ON m.unitId = u.id ORDER BY l.id, u.position, m.id`,
  )
  return rows.map((row) => ({
    listSlug: sqlText(row.listSlug),
    listName: sqlText(row.listName),
    listNameEn: sqlText(row.listNameEn),
    slug: sqlText(row.slug),
    name: sqlText(row.name),
    nameEn: sqlText(row.nameEn),
    divisionId: sqlNumber(row.divisionId),
    validFrom: sqlTextOrNull(row.validFrom),
    validTo: sqlTextOrNull(row.validTo),
  }))
}
