import type { Ask } from './ask'

const FEN_A_YUAN = 100
const VILLAGES_A_PAGE = 50

type OfVillage = { readonly villageId: number }

function byVillage<Row extends OfVillage>(rows: readonly Row[]): Map<number, Omit<Row, 'villageId'>[]> {
  const groups = new Map<number, Omit<Row, 'villageId'>[]>()
  for (const { villageId, ...rest } of rows) groups.set(villageId, [...(groups.get(villageId) ?? []), rest])
  return groups
}

const flag = (value: number | null): boolean | null => (value === null ? null : value === 1)

interface IncomeRow extends OfVillage {
  readonly year: number
  readonly totalFen: number
  readonly operatingFen: number | null
}

/** What TownshipPage answers, from a statement a noun. */
export async function plainTownshipPage(ask: Ask, code: string, year: number): Promise<object> {
  const [start, end] = [`${year}-01-01`, `${year}-12-31`]
  const path = await ask<{ id: number; code: string; name: string }>(
    'SELECT divisionId AS id, code, name FROM division_version WHERE code IN (?, ?, ?, ?) AND validTo IS NULL ORDER BY code',
    [code, code.slice(0, 6), code.slice(0, 4), code.slice(0, 2)],
  )
  const township = path.pop()
  const all = await ask<{ id: number; code: string; name: string }>(
    'SELECT divisionId AS id, code, name FROM division_version WHERE parentId = ? AND validTo IS NULL ORDER BY code',
    [township?.id ?? 0],
  )
  const villages = all.slice(0, VILLAGES_A_PAGE)
  const IN_PAGE = `IN (${villages.map(() => '?').join(', ')})`
  const ids = villages.map(({ id }) => id)
  const cooperatives = byVillage(
    await ask<OfVillage & { name: string; ledByPartyBranch: number | null; memberHouseholds: number | null }>(
      `SELECT villageId, name, ledByPartyBranch, memberHouseholds FROM cooperative WHERE villageId ${IN_PAGE}
        AND (registeredOn IS NULL OR registeredOn <= ?) AND (deregisteredOn IS NULL OR deregisteredOn > ?)
      ORDER BY villageId, registeredOn, id`,
      [...ids, end, end],
    ),
  )
  const industries = byVillage(
    await ask<OfVillage & { name: string; kind: string; isSpecialty: number }>(
      `SELECT villageId, name, kind, isSpecialty FROM industry WHERE villageId ${IN_PAGE}
        AND (startedOn IS NULL OR startedOn <= ?) AND (endedOn IS NULL OR endedOn > ?) ORDER BY villageId, startedOn, id`,
      [...ids, end, end],
    ),
  )
  const incomes = byVillage(
    await ask<IncomeRow>(
      `SELECT villageId, year, totalFen, businessFen + contractingFen + investmentFen AS operatingFen
         FROM collective_income WHERE villageId ${IN_PAGE} AND year BETWEEN ? AND ? ORDER BY villageId, year`,
      [...ids, year - 2, year],
    ),
  )
  const stars = byVillage(
    await ask<OfVillage & { year: number; stars: number | null; underRectification: number }>(
      `SELECT villageId, year, stars, underRectification FROM star_rating r WHERE villageId ${IN_PAGE}
        AND year = (SELECT MAX(l.year) FROM star_rating l WHERE l.villageId = r.villageId)`,
      ids,
    ),
  )
  const projects = byVillage(
    await ask<OfVillage & { name: string; kind: string; completedOn: string | null }>(
      `SELECT villageId, name, kind, completedOn FROM livelihood_project WHERE villageId ${IN_PAGE}
        AND (startedOn BETWEEN ? AND ? OR dueOn BETWEEN ? AND ? OR completedOn BETWEEN ? AND ?)
      ORDER BY villageId, startedOn, id`,
      [...ids, start, end, start, end, start, end],
    ),
  )
  return {
    code,
    name: township?.name,
    path: path.map((place) => ({ code: place.code, name: place.name })),
    villages: {
      totalCount: all.length,
      nodes: villages.map(({ id, code: villageCode, name }) => {
        const [rating] = stars.get(id) ?? []
        return {
          code: villageCode,
          name,
          cooperatives: (cooperatives.get(id) ?? []).map((row) => ({
            ...row,
            ledByPartyBranch: flag(row.ledByPartyBranch),
          })),
          industries: (industries.get(id) ?? []).map((row) => ({ ...row, isSpecialty: flag(row.isSpecialty) })),
          incomes: (incomes.get(id) ?? []).map(({ totalFen, operatingFen, ...row }) => ({
            ...row,
            totalYuan: totalFen / FEN_A_YUAN,
            operatingYuan: operatingFen === null ? null : operatingFen / FEN_A_YUAN,
          })),
          starRating: rating ? { ...rating, underRectification: flag(rating.underRectification) } : null,
          projects: projects.get(id) ?? [],
        }
      }),
    },
  }
}
