import type { Ask } from './ask'

const FEN_A_YUAN = 100
const MIN_COVERAGE_PERCENT = 80

interface CountyRow {
  readonly code: string
  readonly name: string
  readonly reported: number
  readonly expected: number
  readonly median: number | null
  readonly reportedBefore: number
  readonly expectedBefore: number
  readonly medianBefore: number | null
  readonly pairs: number
  readonly pairMedian: number | null
  readonly pairMedianBefore: number | null
}

const listedAt = (alias: string) =>
  `EXISTS (SELECT 1 FROM village_category c WHERE c.villageId = ${alias}.divisionId AND c.listedOn <= ?
           AND (c.delistedOn IS NULL OR c.delistedOn > ?))`

/** The middle one of `count` values in the place `order`, or the mean of the middle two. */
const medianOf = (value: string, order: string, count: string) =>
  `AVG(CASE WHEN ${value} IS NOT NULL AND 2 * ${order} BETWEEN ${count} AND ${count} + 2 THEN ${value} END)`

/** Medians, coverage and paired medians of each county; with `digits` 0 of all villages together. */
const countySql = (digits: number) => `
  WITH fact AS (
    SELECT SUBSTR(v.code, 1, ${digits}) AS county, now.totalFen AS now, old.totalFen AS old,
           CASE WHEN now.totalFen IS NOT NULL AND old.totalFen IS NOT NULL THEN 1 ELSE 0 END AS paired,
           CASE WHEN v.type = 'VILLAGE_COMMITTEE' OR ${listedAt('v')} THEN 1 ELSE 0 END AS due,
           CASE WHEN v.type = 'VILLAGE_COMMITTEE' OR ${listedAt('v')} THEN 1 ELSE 0 END AS dueBefore
      FROM division_version v
      LEFT JOIN collective_income now ON now.villageId = v.divisionId AND now.year = ?
      LEFT JOIN collective_income old ON old.villageId = v.divisionId AND old.year = ?
     WHERE v.validTo IS NULL AND LENGTH(v.code) = 12),
  placed AS (
    SELECT fact.*,
           ROW_NUMBER() OVER (PARTITION BY county, now IS NULL ORDER BY now) AS nowOrder,
           COUNT(now) OVER (PARTITION BY county) AS nowCount,
           ROW_NUMBER() OVER (PARTITION BY county, old IS NULL ORDER BY old) AS oldOrder,
           COUNT(old) OVER (PARTITION BY county) AS oldCount,
           ROW_NUMBER() OVER (PARTITION BY county, paired ORDER BY now) AS pairNowOrder,
           ROW_NUMBER() OVER (PARTITION BY county, paired ORDER BY old) AS pairOldOrder,
           SUM(paired) OVER (PARTITION BY county) AS pairCount
      FROM fact)
  SELECT p.county AS code, MAX(n.name) AS name, COUNT(now) AS reported, COUNT(old) AS reportedBefore,
         SUM(CASE WHEN now IS NOT NULL OR due = 1 THEN 1 ELSE 0 END) AS expected,
         SUM(CASE WHEN old IS NOT NULL OR dueBefore = 1 THEN 1 ELSE 0 END) AS expectedBefore,
         ${medianOf('now', 'nowOrder', 'nowCount')} AS median,
         ${medianOf('old', 'oldOrder', 'oldCount')} AS medianBefore,
         SUM(paired) AS pairs,
         AVG(CASE WHEN paired = 1 AND 2 * pairNowOrder BETWEEN pairCount AND pairCount + 2 THEN now END) AS pairMedian,
         AVG(CASE WHEN paired = 1 AND 2 * pairOldOrder BETWEEN pairCount AND pairCount + 2 THEN old END) AS pairMedianBefore
    FROM placed p LEFT JOIN division_version n ON n.code = p.county AND n.validTo IS NULL
   GROUP BY p.county ORDER BY p.county`

const yuan = (fen: number | null): number | null => (fen === null ? null : fen / FEN_A_YUAN)
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
  stateOf(reported, expected) === 'REPORTED' ? yuan(value) : null

/** What CountyRanking answers for all counties on the map, from two statements. */
export async function plainCountyRanking(ask: Ask, year: number): Promise<object> {
  const [end, endBefore] = [`${year}-12-31`, `${year - 1}-12-31`]
  const params = [end, end, endBefore, endBefore, year, year - 1]
  const counties = await ask<CountyRow>(countySql(6), params)
  const [all] = await ask<CountyRow>(countySql(0), params)
  const ranks = ranksOf(counties.map((row) => rankable(row.median, row.reported, row.expected)))
  const before = ranksOf(counties.map((row) => rankable(row.medianBefore, row.reportedBefore, row.expectedBefore)))
  const entries = counties.map((row, at) => entryOf(row, ranks[at] ?? null, before[at] ?? null))
  entries.sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity))
  return {
    unit: 'YUAN',
    ranked: ranks.filter((rank) => rank !== null).length,
    total: counties.length,
    overall: all && {
      value: yuan(all.median),
      state: stateOf(all.reported, all.expected),
      coverage: coverageOf(all.reported, all.expected),
    },
    entries,
  }
}

function entryOf(row: CountyRow, rank: number | null, before: number | null) {
  const { pairMedian, pairMedianBefore } = row
  const grows = pairMedian !== null && pairMedianBefore !== null && pairMedianBefore > 0
  return {
    rank,
    rankChange: rank === null || before === null ? null : before - rank,
    value: yuan(row.median),
    place: { code: row.code, name: row.name },
    figure: {
      reported: row.reported,
      expected: row.expected,
      coverage: coverageOf(row.reported, row.expected),
      state: stateOf(row.reported, row.expected),
    },
    change: { value: grows ? (100 * (pairMedian - pairMedianBefore)) / pairMedianBefore : null, pairs: row.pairs },
  }
}
