import type { Ask } from './ask'

const FEN_A_YUAN = 100
const MIN_COVERAGE_PERCENT = 80
const COUNTY_DIGITS = 6

interface FactRow {
  readonly code: string
  readonly now: number | null
  readonly old: number | null
  readonly due: number
  readonly dueBefore: number
}

const LISTED = `EXISTS (SELECT 1 FROM village_category c WHERE c.villageId = v.divisionId AND c.listedOn <= ?
                 AND (c.delistedOn IS NULL OR c.delistedOn > ?))`

/**
 * Sorting in the database, with window functions for the medians, takes five times as long as reading and sorting
 * here.
 */
const FACTS = `
  SELECT v.code, now.totalFen AS now, old.totalFen AS old,
         CASE WHEN v.type = 'VILLAGE_COMMITTEE' OR ${LISTED} THEN 1 ELSE 0 END AS due,
         CASE WHEN v.type = 'VILLAGE_COMMITTEE' OR ${LISTED} THEN 1 ELSE 0 END AS dueBefore
    FROM division_version v
    LEFT JOIN collective_income now ON now.villageId = v.divisionId AND now.year = ?
    LEFT JOIN collective_income old ON old.villageId = v.divisionId AND old.year = ?
   WHERE v.validTo IS NULL AND LENGTH(v.code) = 12`

/** What the villages of a county, or all of them, say together. */
interface Summary {
  readonly code: string
  readonly median: number | null
  readonly reported: number
  readonly expected: number
  readonly medianBefore: number | null
  readonly reportedBefore: number
  readonly expectedBefore: number
  readonly pairs: number
  readonly growth: number | null
}

function medianOf(values: readonly (number | null)[]): number | null {
  const sorted = Float64Array.from(values.filter((value) => value !== null)).sort()
  if (sorted.length === 0) return null
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return (sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2) / FEN_A_YUAN
}

function summaryOf(code: string, rows: readonly FactRow[]): Summary {
  const pairs = rows.filter(({ now, old }) => now !== null && old !== null)
  const [pairNow, pairOld] = [medianOf(pairs.map(({ now }) => now)), medianOf(pairs.map(({ old }) => old))]
  const grows = pairNow !== null && pairOld !== null && pairOld > 0
  const count = (is: (row: FactRow) => boolean) => rows.filter(is).length
  return {
    code,
    median: medianOf(rows.map(({ now }) => now)),
    reported: count(({ now }) => now !== null),
    expected: count(({ now, due }) => now !== null || due === 1),
    medianBefore: medianOf(rows.map(({ old }) => old)),
    reportedBefore: count(({ old }) => old !== null),
    expectedBefore: count(({ old, dueBefore }) => old !== null || dueBefore === 1),
    pairs: pairs.length,
    growth: grows ? (100 * (pairNow - pairOld)) / pairOld : null,
  }
}

const coverageOf = (reported: number, expected: number) => (expected === 0 ? null : (100 * reported) / expected)

function stateOf(reported: number, expected: number): string {
  if (expected === 0) return 'NOT_DUE'
  if (reported === 0) return 'NOT_REPORTED'
  return (100 * reported) / expected < MIN_COVERAGE_PERCENT ? 'INSUFFICIENT_COVERAGE' : 'REPORTED'
}

/** Competition ranks of the values, largest first; null where the coverage does not allow one. */
function ranksOf(values: readonly (number | null)[]): (number | null)[] {
  const rounded = values.map((value) => (value === null ? null : Number(value.toFixed(4))))
  return rounded.map((value) => (value === null ? null : 1 + rounded.filter((other) => (other ?? -1) > value).length))
}

const rankable = (value: number | null, reported: number, expected: number): number | null =>
  stateOf(reported, expected) === 'REPORTED' ? value : null

/** What CountyRanking answers for all counties on the map: one statement for the figures, one for the names. */
export async function plainCountyRanking(ask: Ask, year: number): Promise<object> {
  const [end, endBefore] = [`${year}-12-31`, `${year - 1}-12-31`]
  const facts = await ask<FactRow>(FACTS, [end, end, endBefore, endBefore, year, year - 1])
  const names = await ask<{ code: string; name: string }>(
    'SELECT code, name FROM division_version WHERE validTo IS NULL AND LENGTH(code) = ? ORDER BY code',
    [COUNTY_DIGITS],
  )
  const byCounty = new Map<string, FactRow[]>(names.map(({ code }) => [code, []]))
  for (const fact of facts) byCounty.get(fact.code.slice(0, COUNTY_DIGITS))?.push(fact)
  const counties = [...byCounty].map(([code, rows]) => summaryOf(code, rows))
  const ranks = ranksOf(counties.map((row) => rankable(row.median, row.reported, row.expected)))
  const before = ranksOf(counties.map((row) => rankable(row.medianBefore, row.reportedBefore, row.expectedBefore)))
  const entries = counties.map((row, at) => entryOf(row, names[at]?.name ?? '', ranks[at] ?? null, before[at] ?? null))
  entries.sort((one, other) => (one.rank ?? Number.MAX_VALUE) - (other.rank ?? Number.MAX_VALUE))
  const all = summaryOf('', facts)
  return {
    unit: 'YUAN',
    ranked: ranks.filter((rank) => rank !== null).length,
    total: counties.length,
    overall: {
      value: all.median,
      state: stateOf(all.reported, all.expected),
      coverage: coverageOf(all.reported, all.expected),
    },
    entries,
  }
}

function entryOf(row: Summary, name: string, rank: number | null, before: number | null) {
  const { code, median, reported, expected, pairs, growth } = row
  return {
    rank,
    rankChange: rank === null || before === null ? null : before - rank,
    value: median,
    place: { code, name },
    figure: { reported, expected, coverage: coverageOf(reported, expected), state: stateOf(reported, expected) },
    change: { value: growth, pairs },
  }
}
