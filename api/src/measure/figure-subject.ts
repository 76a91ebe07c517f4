import type { DivisionMap } from '../division/division-map'
import type { VillageSet } from '../division/place'

/** What a figure is of: a place, or any other set of villages on a map. */
export interface FigureSubject {
  readonly map: DivisionMap
  readonly villageSet: VillageSet
  /**
   * Whether a number is kept back because too few villages stand behind it, here or in another set that it could be
   * taken apart by. `count` tells how many villages of a set stand behind the number that `key` names. Absent: never.
   */
  withholds?(key: string, count: (set: VillageSet) => number): boolean
}
