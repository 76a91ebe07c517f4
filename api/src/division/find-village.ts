import type { Words } from '../common/words'

/** A village as a file names it: by a code, or by the names of county, township and village. */
export interface VillageName {
  readonly code: string | null
  readonly county: string | null
  readonly township: string | null
  readonly village: string | null
}

/** The village that was meant. `notice` says what was understood where the file did not say it plainly. */
export interface VillageFound {
  readonly id: number
  /** Its code today, or the last it had. */
  readonly code: string
  readonly name: string
  readonly notice: Words | null
}

/** Why no village was found, or why it is not clear which. */
export interface VillageNotFound {
  readonly problem: 'CODE_MALFORMED' | 'CODE_UNKNOWN' | 'NAME_UNKNOWN' | 'NAME_AMBIGUOUS' | 'NOT_GIVEN'
  readonly words: Words
}

/** Finds places by what files call them. Loaded once for an import; answers from memory. */
export interface PlaceFinder {
  /** The village a code or a name meant on a day (null: today). Codes in force before or after that day are understood too. */
  village(given: VillageName, onDay: string | null): VillageFound | VillageNotFound
  /** A province, city, county or township by its code (2, 4, 6 or 9 digits, or padded to 12 with zeros). */
  region(code: string, onDay: string | null): VillageFound | VillageNotFound
}
