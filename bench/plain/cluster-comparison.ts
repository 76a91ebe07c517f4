import type { Ask } from './ask'
import { isDueOn } from './due'

const FEN_A_YUAN = 100
const MIN_MEMBERS = 3
const MIN_OTHERS = 5

/** Which years are compared. */
export interface ComparedYears {
  readonly base: number
  readonly from: number
  /** The last one; it has data. */
  readonly to: number
}

const yearsOf = ({ from, to }: ComparedYears): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** Villages outside clusters of a county that report at the base and in the last year, in one year. */
interface OutsideRow {
  readonly county: string
  readonly year: number
  readonly villages: number
  readonly nowFen: number | null
  readonly baseFen: number | null
  readonly expected: number
}

/** Every year stands in the answer, also one of which nothing is reported. */
const yearTable = (years: readonly number[]): string =>
  years.map((year) => `SELECT ${year} AS year, '${year}-12-31' AS lastDay`).join(' UNION ALL ')

const outsideIn = (years: readonly number[]): string => `
  SELECT SUBSTR(v.code, 1, 6) AS county, y.year AS year, COUNT(i.totalFen) AS villages, SUM(i.totalFen) AS nowFen,
         SUM(CASE WHEN i.totalFen IS NOT NULL THEN b.totalFen END) AS baseFen,
         SUM(CASE WHEN i.totalFen IS NOT NULL THEN 1 WHEN ${isDueOn('y.lastDay')} = 1 THEN 1 ELSE 0 END) AS expected
    FROM collective_income b
    JOIN collective_income l ON l.villageId = b.villageId AND l.year = ? AND l.totalFen IS NOT NULL
    JOIN division_version v ON v.divisionId = b.villageId AND v.validTo IS NULL
    JOIN (${yearTable(years)}) y
    LEFT JOIN collective_income i ON i.villageId = b.villageId AND i.year = y.year
   WHERE b.year = ? AND b.totalFen IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM cluster_member m WHERE m.villageId = b.villageId AND m.joinedOn <= ?
                      AND (m.leftOn IS NULL OR m.leftOn > ?))
   GROUP BY SUBSTR(v.code, 1, 6), y.year`

/** What a member reports in a year; null where it reports nothing. */
interface MemberRow {
  readonly clusterCode: string
  readonly villageId: number
  readonly county: string
  readonly joinedOn: string
  readonly leftOn: string | null
  readonly due: number
  readonly year: number
  readonly totalFen: number | null
}

const membersIn = (years: readonly number[]): string => `
  SELECT m.clusterCode, m.villageId, SUBSTR(v.code, 1, 6) AS county, m.joinedOn, m.leftOn, y.year,
         ${isDueOn('y.lastDay')} AS due, i.totalFen
    FROM cluster_member m
    JOIN division_version v ON v.divisionId = m.villageId AND v.validTo IS NULL
    JOIN (${yearTable(years)}) y
    LEFT JOIN collective_income i ON i.villageId = m.villageId AND i.year = y.year
   ORDER BY m.clusterCode, m.villageId, m.joinedOn`

interface ClusterRow {
  readonly code: string
  readonly name: string
  readonly isPilot: number | boolean
}

/** A village of a cluster with its times in it and its incomes by year. */
interface Member {
  readonly county: string
  /** Years in which it is due to report. */
  readonly due: Set<number>
  readonly spans: Map<string, string | null>
  readonly fen: Map<number, number>
}

function membersOf(rows: readonly MemberRow[]): Map<string, Map<number, Member>> {
  const clusters = new Map<string, Map<number, Member>>()
  for (const { clusterCode, villageId, county, due, joinedOn, leftOn, year, totalFen } of rows) {
    const members = clusters.get(clusterCode) ?? new Map<number, Member>()
    clusters.set(clusterCode, members)
    const member = members.get(villageId) ?? { county, due: new Set(), spans: new Map(), fen: new Map() }
    members.set(villageId, member)
    member.spans.set(joinedOn, leftOn)
    if (due === 1) member.due.add(year)
    if (totalFen !== null) member.fen.set(year, totalFen)
  }
  return clusters
}

type When = 'BEFORE' | 'MEMBER' | 'PARTLY' | 'AFTER'

function whenOf({ spans }: Member, year: number): When {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const list = [...spans]
  if (list.some(([joined, left]) => joined <= first && (left === null || left > last))) return 'MEMBER'
  if (list.every(([joined]) => joined > last)) return 'BEFORE'
  return list.some(([joined, left]) => joined <= last && (left === null || left > first)) ? 'PARTLY' : 'AFTER'
}

function phaseOf(whens: readonly When[]): string {
  if (whens.includes('MEMBER')) return 'DURING'
  if (whens.includes('PARTLY')) return 'STARTING'
  return whens.includes('BEFORE') && !whens.includes('AFTER') ? 'BEFORE' : 'AFTER'
}

const side = (now: number | null, base: number | null, villages: number, expected: number) => ({
  mean: now === null ? null : now / FEN_A_YUAN,
  baseline: base === null ? null : base / FEN_A_YUAN,
  villages,
  coverage: expected === 0 ? null : (100 * villages) / expected,
})

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const meanOf = (values: readonly number[]): number | null => (values.length === 0 ? null : sum(values) / values.length)

type Outside = ReadonlyMap<string, OutsideRow>

function pointOf(members: readonly Member[], year: number, asked: ComparedYears, outside: Outside) {
  const { base } = asked
  const whens = members.map((member) => whenOf(member, year))
  const phase = phaseOf(whens)
  const years = yearsOf(asked).filter((other) => other !== base)
  const ever = members.filter((member) => years.some((other) => whenOf(member, other) === 'MEMBER'))
  const core = ever.length > 0 ? ever : members
  const counted = phase === 'BEFORE' ? core : members.filter((_, at) => whens[at] === 'MEMBER')
  const withBoth = counted.filter(({ fen }) => fen.has(year) && fen.has(base))
  const rowOf = (county: string) => {
    const row = outside.get(`${county}|${year}`)
    return row && withoutOwn(row, members, asked)
  }
  const alone = withBoth.filter(({ county }) => Number(rowOf(county)?.villages ?? 0) > 0)
  const compared = alone.length > 0 ? alone : withBoth
  const counties = [...new Set(core.filter(({ fen }) => fen.has(base)).map(({ county }) => county))]
  const rows = counties.flatMap((county) => rowOf(county) ?? [])
  const weightOf = (county: string) => alone.filter((member) => member.county === county).length
  const shares = rows.map((row) => ({ row, weight: weightOf(row.county) })).filter(({ weight }) => weight > 0)
  const weighted = (of: (row: OutsideRow) => number | null) =>
    shares.length === 0
      ? null
      : sum(shares.map(({ row, weight }) => (weight * Number(of(row))) / Number(row.villages))) / alone.length
  const own = {
    now: meanOf(compared.map(({ fen }) => fen.get(year) as number)),
    base: meanOf(compared.map(({ fen }) => fen.get(base) as number)),
  }
  const theirs = { now: weighted(({ nowFen }) => nowFen), base: weighted(({ baseFen }) => baseFen) }
  const others = sum(shares.map(({ row }) => Number(row.villages)))
  const state =
    counted.length === 0
      ? 'NO_MEMBERS'
      : compared.length < MIN_MEMBERS
        ? 'TOO_FEW_MEMBERS'
        : others < MIN_OTHERS
          ? 'TOO_FEW_OTHERS'
          : year === base
            ? 'BASE'
            : 'COMPARED'
  const isTold = state === 'BASE' || state === 'COMPARED'
  const gained = Number(own.now) - Number(own.base) - (Number(theirs.now) - Number(theirs.base))
  const expected = counted.filter(({ due, fen }) => due.has(year) || fen.has(year)).length
  return {
    period: String(year),
    ...{ phase, state, effect: isTold ? gained / FEN_A_YUAN : null },
    members: side(own.now, own.base, compared.length, expected),
    others: side(theirs.now, theirs.base, others, sum(rows.map((row) => Number(row.expected)))),
  }
}

/** Whether a member counts among the villages outside clusters: it is in this one only before or after the years. */
function isAmongOthers({ spans, fen }: Member, { base, from, to }: ComparedYears): boolean {
  const [first, last] = [`${Math.min(from, base)}-01-01`, `${Math.max(to, base)}-12-31`]
  const isOutside = [...spans].every(([joined, left]) => joined > last || (left !== null && left <= first))
  return isOutside && fen.has(base) && fen.has(to)
}

/** The villages outside clusters of a county in a year without those of the cluster that is itself compared. */
function withoutOwn(row: OutsideRow, members: readonly Member[], asked: ComparedYears): OutsideRow {
  const own = members.filter((member) => member.county === row.county && isAmongOthers(member, asked))
  if (own.length === 0) return row
  const year = Number(row.year)
  const reporting = own.filter(({ fen }) => fen.has(year))
  return {
    ...row,
    villages: Number(row.villages) - reporting.length,
    nowFen: Number(row.nowFen) - sum(reporting.map(({ fen }) => fen.get(year) as number)),
    baseFen: Number(row.baseFen) - sum(reporting.map(({ fen }) => fen.get(asked.base) as number)),
    expected: Number(row.expected) - own.filter(({ due, fen }) => due.has(year) || fen.has(year)).length,
  }
}

/** What ClusterComparison answers: one statement for clusters, one for members, one for the sums of villages outside. */
export async function plainClusterComparison(ask: Ask, years: ComparedYears): Promise<object[]> {
  const { base, from, to } = years
  const [first, last] = [`${Math.min(from, base)}-01-01`, `${Math.max(to, base)}-12-31`]
  const clusters = await ask<ClusterRow>('SELECT code, name, isPilot FROM cluster ORDER BY code', [])
  const outsideRows = await ask<OutsideRow>(outsideIn(yearsOf(years)), [to, base, last, first])
  const members = membersOf(await ask<MemberRow>(membersIn(yearsOf(years)), []))
  const outside = new Map(outsideRows.map((row) => [`${row.county}|${row.year}`, row]))
  return clusters.map(({ code, name, isPilot }) => {
    const ofCluster = [...(members.get(code)?.values() ?? [])]
    const points = yearsOf(years).map((year) => pointOf(ofCluster, year, years, outside))
    const comparison = { base: String(base), unit: 'YUAN', points }
    return { code, name, isPilot: Number(isPilot) === 1, comparison }
  })
}
