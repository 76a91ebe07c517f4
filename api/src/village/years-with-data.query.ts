import type { Reader } from '../db/database'
import { sqlNumber, sqlTextOrNull } from '../db/sql-value'

/** Registry tables with one row a village and year. */
type YearlyTable = 'village_profile' | 'collective_income' | 'resident_income' | 'star_rating'

/** Registers of things that stand from a day on, and the column of that day. */
const STANDING_SINCE = {
  village_category: 'listedOn',
  cooperative: 'registeredOn',
  industry: 'startedOn',
  cluster_member: 'joinedOn',
} as const

/** Years of a yearly table that have rows, oldest first. */
export async function reportedYears(db: Reader, table: YearlyTable): Promise<string[]> {
  const rows = await db.query(`SELECT DISTINCT year FROM ${table} ORDER BY year`)
  return rows.map((row) => String(sqlNumber(row.year)))
}

/**
 * Years that a register speaks of: from its first entry to its last, and on to the last year for which villages report
 * their profile, since what was registered stands until the register says otherwise.
 */
export async function standingYears(db: Reader, register: keyof typeof STANDING_SINCE): Promise<string[]> {
  const since = STANDING_SINCE[register]
  const rows = await db.query(
    `SELECT MIN(${since}) AS firstDay, MAX(${since}) AS lastDay, (SELECT MAX(year) FROM village_profile) AS profileYear
       FROM ${register}`,
  )
  const row = rows[0] ?? {}
  const lastYears = [yearOf(row.lastDay), Number(row.profileYear ?? 0)]
  return yearRange(yearOf(row.firstDay), Math.max(...lastYears))
}

/** The year of a day column; 0 where there is none. */
export const yearOf = (day: unknown): number => Number(sqlTextOrNull(day)?.slice(0, 4) ?? 0)

/** Year keys from the first to the last, inclusive; none when there is no first. */
export function yearRange(first: number, last: number): string[] {
  if (first === 0) return []
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index))
}
