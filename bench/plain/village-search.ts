import type { Ask } from './ask'

const FEN_A_YUAN = 100
const VILLAGES_A_PAGE = 10

/** What is searched for. Bounds are inclusive. */
export interface PlainSearch {
  /** Code of the county. */
  readonly county: string
  readonly year: number
  readonly stars: number
  readonly yuan: number
}

interface FoundRow {
  readonly code: string
  readonly name: string
  readonly townshipCode: string
  readonly townshipName: string
  readonly totalFen: number
  readonly stars: number
  /** Villages found in all. */
  readonly total: number
}

/** What VillageSearch answers: a page and the count of all, in one statement. */
export async function plainVillageSearch(ask: Ask, { county, year, stars, yuan }: PlainSearch): Promise<object> {
  const rows = await ask<FoundRow>(
    `SELECT v.code, v.name, i.totalFen, s.stars, COUNT(*) OVER () AS total, t.code AS townshipCode, t.name AS townshipName
       FROM division_version v
       JOIN division_version t ON t.divisionId = v.parentId AND t.validTo IS NULL
       JOIN star_rating s ON s.villageId = v.divisionId AND s.year = ? AND s.stars >= ?
       JOIN collective_income i ON i.villageId = v.divisionId AND i.year = ? AND i.totalFen >= ?
      WHERE v.validTo IS NULL AND v.code > ? AND v.code < ?
      ORDER BY i.totalFen DESC, v.code LIMIT ${VILLAGES_A_PAGE}`,
    [year, stars, year, yuan * FEN_A_YUAN, county, String(Number(county) + 1)],
  )
  const total = rows[0]?.total ?? 0
  return {
    totalCount: total,
    pageInfo: { hasNextPage: total > rows.length, endCursor: rows.at(-1)?.code ?? null },
    nodes: rows.map((row) => ({
      code: row.code,
      name: row.name,
      parent: { code: row.townshipCode, name: row.townshipName },
      income: { value: row.totalFen / FEN_A_YUAN, state: 'REPORTED' },
      stars: { value: row.stars, state: 'REPORTED' },
    })),
  }
}
