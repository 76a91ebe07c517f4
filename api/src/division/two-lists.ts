import type { KnownPlace, ListDiff } from './diff-list'
import type { DivisionLevel } from './division.entity'
import { codesAbove, levelOfCode } from './division-code'
import type { ListRow } from './list-row'

/** The places of one area before and after a list, with what the comparing rules ask about them. */
export interface TwoLists {
  readonly diff: ListDiff
  /** Regions in force before, by code. */
  readonly oldRegions: ReadonlyMap<string, KnownPlace>
  /** Regions on the list, by code. */
  readonly newRegions: ReadonlyMap<string, ListRow>
  /** How many places were right below a region before, by its code. */
  readonly oldChildCount: ReadonlyMap<string, number>
}

const regionsByCode = <Place extends { readonly code: string }>(places: readonly Place[]): Map<string, Place> =>
  new Map(places.filter(({ code }) => code.length < 12).map((place) => [place.code, place]))

/** The code of the place right above on one side; null at the top. Levels may be missing in between. */
export function parentCode(code: string, regions: { has(code: string): boolean }): string | null {
  return codesAbove(code).find((above) => regions.has(above)) ?? null
}

export function twoLists(known: readonly KnownPlace[], rows: readonly ListRow[], diff: ListDiff): TwoLists {
  const oldRegions = regionsByCode(known)
  const oldChildCount = new Map<string, number>()
  for (const { code } of known) {
    const parent = parentCode(code, oldRegions)
    if (parent !== null) oldChildCount.set(parent, (oldChildCount.get(parent) ?? 0) + 1)
  }
  return { diff, oldRegions, newRegions: regionsByCode(rows), oldChildCount }
}

/** Those of a level. */
export function ofLevel<Place extends { readonly code: string }>(
  places: readonly Place[],
  level: DivisionLevel,
): Place[] {
  return places.filter(({ code }) => levelOfCode(code) === level)
}
