import type { Ask } from './ask'

const FEN_A_YUAN = 100

interface FoundRow {
  readonly code: string
  readonly name: string
  readonly township: string
  readonly totalFen: number
  readonly stars: number
  /** Villages found in all. */
  readonly total: number
}

const FOUND = `
  FROM star_rating s
  JOIN collective_income i ON i.villageId = s.villageId AND i.year = s.year
  JOIN division_version v ON v.divisionId = s.villageId AND v.validTo IS NULL
 WHERE s.year = ? AND s.stars >= ? AND i.totalFen < ?`

/** What VillageSearch answers: a page and the count of all, in one statement. */
export async function plainVillageSearch(ask: Ask, year: number, stars: number, belowYuan: number): Promise<object> {
  const rows = await ask<FoundRow>(
    `SELECT v.code, v.name, i.totalFen, s.stars, COUNT(*) OVER () AS total,
            (SELECT t.name FROM division_version t WHERE t.divisionId = v.parentId AND t.validTo IS NULL) AS township
       ${FOUND} ORDER BY i.totalFen, v.code LIMIT 50`,
    [year, stars, belowYuan * FEN_A_YUAN],
  )
  const total = rows[0]?.total ?? 0
  return {
    totalCount: total,
    pageInfo: { hasNextPage: total > rows.length },
    nodes: rows.map((row) => ({
      code: row.code,
      name: row.name,
      parent: { name: row.township },
      income: { value: row.totalFen / FEN_A_YUAN, state: 'REPORTED' },
      stars: { value: row.stars, state: 'REPORTED' },
    })),
  }
}
