import type { Ask } from './ask'
import { coverageState, IS_DUE } from './due'

const FEN_A_YUAN = 100
const COUNTY_DIGITS = 6
const ENOUGH_YUAN = 100_000

interface FactRow {
  readonly code: string
  readonly due: number
  readonly now: number | null
  readonly old: number | null
  readonly stars: number | null
  /** 1 where rectification keeps the organisation unrated. */
  readonly unrated: number | null
  /** Cooperatives that stand; null where the village is not in the register. */
  readonly standing: number | null
  /** Cooperatives of which nobody says since when they stand. */
  readonly undated: number | null
}

const NOT_GONE = '(deregisteredOn IS NULL OR deregisteredOn > ?)'

/** Summing up here what one statement reads is faster than any GROUP BY of it was. */
const FACTS = `
  SELECT v.code, ${IS_DUE} AS due,
         now.totalFen AS now, old.totalFen AS old, s.stars, s.underRectification AS unrated, k.standing, k.undated
    FROM division_version v
    LEFT JOIN collective_income now ON now.villageId = v.divisionId AND now.year = ?
    LEFT JOIN collective_income old ON old.villageId = v.divisionId AND old.year = ?
    LEFT JOIN star_rating s ON s.villageId = v.divisionId AND s.year = ?
    LEFT JOIN (SELECT villageId, SUM(CASE WHEN registeredOn <= ? AND ${NOT_GONE} THEN 1 ELSE 0 END) AS standing,
                      SUM(CASE WHEN registeredOn IS NULL AND ${NOT_GONE} THEN 1 ELSE 0 END) AS undated
                 FROM cooperative GROUP BY villageId) k ON k.villageId = v.divisionId
   WHERE v.validTo IS NULL AND LENGTH(v.code) = 12`

/** A sum or mean, over those who report of those who should. */
interface Figure {
  readonly value: number | null
  readonly state: string
  readonly reported: number
  readonly expected: number
}

const count = <Row>(rows: readonly Row[], is: (row: Row) => boolean): number => rows.filter(is).length
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

function figureOf(values: readonly number[], expected: number, read: (values: readonly number[]) => number): Figure {
  const reported = values.length
  return { value: reported === 0 ? null : read(values), state: coverageState(reported, expected), reported, expected }
}

const known = (rows: readonly FactRow[], of: 'now' | 'old' | 'stars'): number[] => rows.flatMap((row) => row[of] ?? [])

function starsOf(rows: readonly FactRow[]): Figure {
  const expected = count(rows, ({ stars, unrated, due }) => stars !== null || (unrated !== 1 && due === 1))
  return figureOf(known(rows, 'stars'), expected, (values) => sumOf(values) / values.length)
}

/** A county hands its register in whole: where it has, a village that is due and not in it has none. */
function cooperativesOf(rows: readonly FactRow[]): Figure {
  const isReporting = rows.some(({ standing }) => standing !== null)
  const counts = rows.flatMap(({ standing, undated, due }) => {
    if (standing === null) return isReporting && due === 1 ? [0] : []
    return Number(undated) === 0 ? [Number(standing)] : []
  })
  const unknown = count(rows, ({ standing, undated, due }) =>
    standing === null ? !isReporting && due === 1 : Number(undated) > 0,
  )
  return figureOf(counts, counts.length + unknown, sumOf)
}

function entryOf(code: string, name: string, rows: readonly FactRow[]) {
  const expected = count(rows, ({ now, due }) => now !== null || due === 1)
  const income = figureOf(known(rows, 'now'), expected, (values) => sumOf(values) / FEN_A_YUAN)
  const rich = (values: readonly number[]) =>
    (100 * count(values, (value) => value >= ENOUGH_YUAN * FEN_A_YUAN)) / values.length
  const share = figureOf(known(rows, 'now'), expected, rich)
  const pairs = rows.filter(({ now, old }) => now !== null && old !== null)
  const [now, old] = [sumOf(known(pairs, 'now')), sumOf(known(pairs, 'old'))]
  const shown = ({ value, state }: Figure) => ({ value, state })
  return {
    place: {
      ...{ code, name },
      ...{ share: shown(share), stars: shown(starsOf(rows)), cooperatives: shown(cooperativesOf(rows)) },
    },
    figure: { ...income, unit: 'YUAN', coverage: expected === 0 ? null : (100 * income.reported) / expected },
    change: {
      value: old > 0 ? (100 * (now - old)) / old : null,
      unit: 'PERCENT',
      pairs: pairs.length,
      state: coverageState(pairs.length, expected),
    },
  }
}

/** What CountyRanking answers for all counties on the map: one statement for the figures, one for the names. */
export async function plainCountyRanking(ask: Ask, year: number): Promise<object> {
  const end = `${year}-12-31`
  const facts = await ask<FactRow>(FACTS, [end, end, year, year - 1, year, end, end, end])
  const names = await ask<{ code: string; name: string }>(
    'SELECT code, name FROM division_version WHERE validTo IS NULL AND LENGTH(code) = ? ORDER BY code',
    [COUNTY_DIGITS],
  )
  const byCounty = new Map<string, FactRow[]>(names.map(({ code }) => [code, []]))
  for (const fact of facts) byCounty.get(fact.code.slice(0, COUNTY_DIGITS))?.push(fact)
  const rows = names.map(({ code, name }) => entryOf(code, name, byCounty.get(code) ?? []))
  const growths = rows.map(({ change }) =>
    change.value === null || change.state !== 'REPORTED' ? null : Number(change.value.toFixed(4)),
  )
  const entries = rows.map((row, at) => {
    const growth = growths[at] ?? null
    const rank = growth === null ? null : 1 + count(growths, (other) => other !== null && other > growth)
    const state = growth !== null ? 'RANKED' : row.change.value === null ? 'NO_DATA' : 'INSUFFICIENT_COVERAGE'
    return { ...row, rank, tied: growth !== null && count(growths, (other) => other === growth) > 1, state }
  })
  entries.sort((one, other) => (one.rank ?? Number.MAX_VALUE) - (other.rank ?? Number.MAX_VALUE))
  return { unit: 'PERCENT', ranked: count(growths, (growth) => growth !== null), total: rows.length, entries }
}
