import { inList } from '../db/bulk'
import type { Reader } from '../db/database'
import { fetchInChunks } from '../db/loader'
import { sqlNumber, sqlNumberOrNull, sqlText, sqlTextOrNull } from '../db/sql-value'
import type { ChangeStanding, DivisionChangeKind } from './division-change.entity'

/** A place on one side of a change, as it was called right before (predecessor) or right after (successor). */
export interface ChangePlace {
  readonly divisionId: number
  readonly side: 'PREDECESSOR' | 'SUCCESSOR'
  readonly code: string
  readonly name: string
  /** 0–1; null: not known. */
  readonly share: number | null
}

/** A change with its places, predecessors first, by code. */
export interface ChangeRow {
  readonly id: number
  readonly kind: DivisionChangeKind
  readonly effectiveOn: string
  readonly documentNo: string | null
  readonly standing: ChangeStanding
  readonly places: readonly ChangePlace[]
}

/** Which changes are asked for. */
export interface ChangeFilter {
  readonly standing?: ChangeStanding | undefined
  /** Changes of a place whose code begins, or began, so; empty: all. */
  readonly within?: string | undefined
  /** Only changes with a higher id: to go on after a page. */
  readonly afterId?: number | undefined
  readonly limit: number
}

async function placesOf(db: Reader, changeIds: readonly number[]): Promise<Map<number, ChangePlace[]>> {
  const rows = await fetchInChunks(changeIds, (ids) => {
    const changes = inList(ids)
    return db.query(
      `SELECT p.changeId, p.divisionId, p.side, p.share, v.code, v.name, v.validFrom, c.effectiveOn
         FROM division_change_part p JOIN division_change c ON c.id = p.changeId
         JOIN division_version v ON v.divisionId = p.divisionId
        WHERE p.changeId IN ${changes.sql}
          AND (p.side = 'PREDECESSOR' AND v.validFrom < c.effectiveOn
               OR p.side = 'SUCCESSOR' AND v.validFrom <= c.effectiveOn)
        ORDER BY p.changeId, p.side, p.divisionId, v.validFrom`,
      changes.params,
    )
  })
  // Versions come oldest first: the last of each place is the one right before or right after the change.
  const places = new Map<number, Map<string, ChangePlace>>()
  for (const row of rows) {
    const changeId = sqlNumber(row.changeId)
    const ofChange = places.get(changeId) ?? new Map<string, ChangePlace>()
    places.set(changeId, ofChange)
    const divisionId = sqlNumber(row.divisionId)
    const side = sqlText(row.side) as ChangePlace['side']
    const share = sqlNumberOrNull(row.share)
    ofChange.set(`${side}|${divisionId}`, { divisionId, side, share, code: sqlText(row.code), name: sqlText(row.name) })
  }
  const bySideAndCode = (a: ChangePlace, b: ChangePlace) => (`${a.side}${a.code}` < `${b.side}${b.code}` ? -1 : 1)
  return new Map([...places].map(([id, ofChange]) => [id, [...ofChange.values()].sort(bySideAndCode)]))
}

async function withPlaces(db: Reader, rows: readonly Record<string, unknown>[]): Promise<ChangeRow[]> {
  const places = await placesOf(
    db,
    rows.map((row) => sqlNumber(row.id)),
  )
  return rows.map((row) => ({
    id: sqlNumber(row.id),
    kind: sqlText(row.kind) as DivisionChangeKind,
    effectiveOn: sqlText(row.effectiveOn),
    documentNo: sqlTextOrNull(row.documentNo),
    standing: sqlText(row.standing) as ChangeStanding,
    places: places.get(sqlNumber(row.id)) ?? [],
  }))
}

/** Changes by id, at most `limit`. */
export async function changesWhere(
  db: Reader,
  { standing, within, afterId, limit }: ChangeFilter,
): Promise<ChangeRow[]> {
  const inside = `EXISTS (SELECT 1 FROM division_change_part p JOIN division_version v ON v.divisionId = p.divisionId
                           WHERE p.changeId = c.id AND v.code >= ? AND v.code < ?)`
  const rows = await db.query(
    `SELECT c.id, c.kind, c.effectiveOn, c.documentNo, c.standing FROM division_change c
      WHERE c.id > ?${standing ? ' AND c.standing = ?' : ''}${within ? ` AND ${inside}` : ''}
      ORDER BY c.id LIMIT ${Math.trunc(limit)}`,
    [afterId ?? 0, ...(standing ? [standing] : []), ...(within ? [within, `${within}:`] : [])],
  )
  return withPlaces(db, rows)
}

/** One change; null when there is none of that id. */
export async function changeOf(db: Reader, id: number): Promise<ChangeRow | null> {
  const rows = await db.query('SELECT id, kind, effectiveOn, documentNo, standing FROM division_change WHERE id = ?', [
    id,
  ])
  const [change] = await withPlaces(db, rows)
  return change ?? null
}
