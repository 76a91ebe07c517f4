import type { DivisionLevel } from './division.entity'
import type { DivisionType } from './division-type'

const LEVEL_BY_DIGITS: Readonly<Record<number, DivisionLevel>> = {
  2: 'PROVINCE',
  4: 'CITY',
  6: 'COUNTY',
  9: 'TOWNSHIP',
  12: 'VILLAGE',
}

const DIGITS = [2, 4, 6, 9]

/** Levels from the top. */
export const LEVELS: readonly DivisionLevel[] = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE']

/** The level of a code by its length: 2, 4, 6, 9 or 12 digits. Null for anything else. */
export function levelOfCode(code: string): DivisionLevel | null {
  return /^\d+$/.test(code) ? (LEVEL_BY_DIGITS[code.length] ?? null) : null
}

/** Codes of the places above, nearest first. */
export function codesAbove(code: string): string[] {
  return DIGITS.filter((digits) => digits < code.length)
    .toReversed()
    .map((digits) => code.slice(0, digits))
}

/** A code that statistics padded with zeros to 12 digits without them: `370614000000` is `370614`. */
export function withoutPadding(code: string): string {
  if (code.length !== 12) return code
  const digits = DIGITS.find((length) => Number(code.slice(length)) === 0)
  return digits === undefined ? code : code.slice(0, digits)
}

function countyType(code: string, name: string): DivisionType {
  // County-level places right below a province (cities `90`) are numbered without regard to their kind.
  if (code.slice(2, 4) === '90')
    return name.endsWith('市') ? 'COUNTY_LEVEL_CITY' : name.endsWith('区') ? 'DISTRICT' : 'COUNTY'
  const part = Number(code.slice(4))
  if (part <= 20) return 'DISTRICT'
  if (part > 80) return 'COUNTY_LEVEL_CITY'
  return part > 70 ? 'FUNCTIONAL_AREA' : 'COUNTY'
}

function townshipType(code: string): DivisionType {
  const part = Number(code.slice(6))
  if (part < 100) return 'SUBDISTRICT'
  if (part < 200) return 'TOWN'
  return part < 400 ? 'TOWNSHIP' : 'QUASI_TOWNSHIP'
}

function villageType(code: string): DivisionType {
  const part = Number(code.slice(9))
  if (part < 200) return 'RESIDENTS_COMMITTEE'
  return part < 400 ? 'VILLAGE_COMMITTEE' : 'QUASI_VILLAGE'
}

/** What kind of place a code of 2, 4, 6, 9 or 12 digits stands for (domain.md §5). */
export function typeOfCode(code: string, name: string): DivisionType {
  if (code.length === 2) return 'PROVINCE'
  if (code.length === 4) return 'CITY'
  if (code.length === 6) return countyType(code, name)
  return code.length === 9 ? townshipType(code) : villageType(code)
}
