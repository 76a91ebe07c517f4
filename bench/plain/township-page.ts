import type { Ask } from './ask'

const FEN_A_YUAN = 100

interface VillageRow {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly now: number | null
  readonly before: number | null
  readonly stars: number | null
  readonly underRectification: number | null
}

type OfVillage = { readonly villageId: number }

const IN_TOWNSHIP = `IN (SELECT divisionId FROM division_version WHERE parentId = ? AND validTo IS NULL)`

function byVillage<Row extends OfVillage>(rows: readonly Row[]): Map<number, Omit<Row, 'villageId'>[]> {
  const groups = new Map<number, Omit<Row, 'villageId'>[]>()
  for (const { villageId, ...rest } of rows) groups.set(villageId, [...(groups.get(villageId) ?? []), rest])
  return groups
}

const flag = (value: number | null): boolean | null => (value === null ? null : value === 1)

/** What TownshipPage answers, from a statement a noun. */
export async function plainTownshipPage(ask: Ask, code: string, year: number): Promise<object> {
  const end = `${year}-12-31`
  const places = await ask<{ id: number; code: string; name: string }>(
    'SELECT divisionId AS id, code, name FROM division_version WHERE code IN (?, ?, ?, ?) AND validTo IS NULL ORDER BY code',
    [code, code.slice(0, 6), code.slice(0, 4), code.slice(0, 2)],
  )
  const township = places.find((place) => place.code === code)?.id ?? 0
  const villages = await ask<VillageRow>(
    `SELECT v.divisionId AS id, v.code, v.name, now.totalFen AS now, old.totalFen AS \`before\`, s.stars, s.underRectification
       FROM division_version v
       LEFT JOIN collective_income now ON now.villageId = v.divisionId AND now.year = ?
       LEFT JOIN collective_income old ON old.villageId = v.divisionId AND old.year = ?
       LEFT JOIN star_rating s ON s.villageId = v.divisionId AND s.year = ?
      WHERE v.parentId = ? AND v.validTo IS NULL ORDER BY v.code LIMIT 100`,
    [year, year - 1, year, township],
  )
  const cooperatives = byVillage(
    await ask<OfVillage & { name: string; ledByPartyBranch: number | null; memberHouseholds: number | null }>(
      `SELECT villageId, name, ledByPartyBranch, memberHouseholds FROM cooperative WHERE villageId ${IN_TOWNSHIP}
        AND (registeredOn IS NULL OR registeredOn <= ?) AND (deregisteredOn IS NULL OR deregisteredOn > ?)
      ORDER BY villageId, registeredOn, id`,
      [township, end, end],
    ),
  )
  const industries = byVillage(
    await ask<OfVillage & { name: string; kind: string; isSpecialty: number }>(
      `SELECT villageId, name, kind, isSpecialty FROM industry WHERE villageId ${IN_TOWNSHIP}
        AND (startedOn IS NULL OR startedOn <= ?) AND (endedOn IS NULL OR endedOn > ?) ORDER BY villageId, startedOn, id`,
      [township, end, end],
    ),
  )
  const start = `${year}-01-01`
  const projects = byVillage(
    await ask<OfVillage & { name: string; completedOn: string | null }>(
      `SELECT villageId, name, completedOn FROM livelihood_project WHERE villageId ${IN_TOWNSHIP}
        AND (startedOn BETWEEN ? AND ? OR dueOn BETWEEN ? AND ? OR completedOn BETWEEN ? AND ?)
      ORDER BY villageId, startedOn, id`,
      [township, start, end, start, end, start, end],
    ),
  )
  const clusters = byVillage(
    await ask<OfVillage & { code: string; name: string }>(
      `SELECT m.villageId, c.code, c.name FROM cluster_member m JOIN cluster c ON c.code = m.clusterCode
        WHERE m.villageId ${IN_TOWNSHIP} AND m.joinedOn <= ? AND (m.leftOn IS NULL OR m.leftOn > ?)`,
      [township, end, end],
    ),
  )
  const place = places.find((candidate) => candidate.code === code)
  return {
    code,
    name: place?.name,
    villages: {
      totalCount: villages.length,
      nodes: villages.map((village) => ({
        code: village.code,
        name: village.name,
        income: incomeOf(village),
        starRating:
          village.underRectification === null
            ? null
            : { stars: village.stars, underRectification: flag(village.underRectification) },
        cooperatives: (cooperatives.get(village.id) ?? []).map((row) => ({
          ...row,
          ledByPartyBranch: flag(row.ledByPartyBranch),
        })),
        industries: (industries.get(village.id) ?? []).map((row) => ({ ...row, isSpecialty: flag(row.isSpecialty) })),
        projects: projects.get(village.id) ?? [],
        cluster: clusters.get(village.id)?.[0] ?? null,
      })),
    },
  }
}

function incomeOf({ now, before }: VillageRow) {
  const grows = now !== null && before !== null && before > 0
  return {
    value: now === null ? null : now / FEN_A_YUAN,
    change: { value: grows ? (100 * (now - before)) / before : null },
  }
}
