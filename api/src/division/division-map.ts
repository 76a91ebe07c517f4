import type { DivisionLevel } from './division.entity'
import type { DivisionType } from './division-type'

/** A province, city, county or township on a map. */
export interface MapRegion {
  /** Internal id of the division. */
  readonly id: number
  readonly code: string
  readonly name: string
  readonly level: Exclude<DivisionLevel, 'VILLAGE'>
  readonly type: DivisionType
  readonly parent: MapRegion | null
  /** Regions right below, by code. Empty for townships. */
  readonly children: readonly MapRegion[]
  /** Its villages are those with index `start` (inclusive) to `end` (exclusive) on the map. */
  readonly start: number
  readonly end: number
  /**
   * Whether all of its villages stand on the map. A region above a territory is on its map to be named, not counted:
   * a number about the part that is there would pass for one about all of it.
   */
  readonly isWhole: boolean
}

/** A unit that the city asks to report (考核单位), on a map. */
export interface MapUnit {
  readonly list: MapUnitList
  /** Key inside its list, for example `changdao`. */
  readonly key: string
  readonly name: string
  readonly nameEn: string
  /** Code of the division it stands for; null when it is none, as Changdao. */
  readonly divisionCode: string | null
  /** Divisions that it consists of, as the list names them: counties or townships. */
  readonly members: readonly MapRegion[]
  /** The region that holds all of the list's units: the city. */
  readonly parent: MapRegion
  /** Indexes of its villages, ascending. */
  readonly villages: Int32Array
  /** Whether all of its villages stand on the map; see `MapRegion.isWhole`. */
  readonly isWhole: boolean
}

/** A named list of reporting units. */
export interface MapUnitList {
  readonly key: string
  readonly name: string
  readonly nameEn: string
  /** By administrative code; functional areas last. */
  readonly units: readonly MapUnit[]
}

/** A village whose facts of some time count for a merged one; the merged village itself, where it was there before. */
export interface VillageOrigin {
  /** Internal id. */
  readonly id: number
  /** Index on the map of the village that it went into, or that it is. */
  readonly index: number
  /** What it last was. */
  readonly type: DivisionType
  /** First day on the lists; null: as far back as they go. */
  readonly since: string | null
  /** First day off them; null: it is still there. */
  readonly until: string | null
}

/** Where a map that holds some villages only belongs. */
export interface MapTerritory {
  /**
   * The map of all villages. Only what is told to everybody may be read from it: where a place stands among its peers,
   * and columns, of which the map takes its own cells.
   */
  readonly whole: DivisionMap
  /** By village index on this map: the index on the whole one, ascending. */
  readonly indexes: Int32Array
}

/**
 * The divisions in force on a day, or those of a territory. Immutable. Villages are numbered from 0 in the order of their codes, so that the
 * villages of a region are one contiguous run.
 */
export interface DivisionMap {
  /** Two days with the same divisions in force share one map and one key; each territory has maps of its own. */
  readonly key: string
  /** What the map is a part of; null: it holds everything. */
  readonly territory: MapTerritory | null
  /** The day the map was asked for is not part of it; this is the day from which it holds. */
  readonly validFrom: string
  readonly villageCount: number
  /** By village index: the internal id. */
  readonly villageIds: Int32Array
  /** By village index: the 12-digit code. */
  readonly villageCodes: readonly string[]
  readonly villageNames: readonly string[]
  readonly villageTypes: readonly DivisionType[]
  /** By village index: its township. */
  readonly townshipOf: readonly MapRegion[]
  /** Regions without a parent on the map: provinces, or the city where no province is loaded. */
  readonly roots: readonly MapRegion[]
  /**
   * The region that the hub is about: the lowest region that holds every village, of a territory in several pieces its
   * largest. Null when nothing is loaded, when several provinces are, or when the territory is villages only.
   */
  readonly home: MapRegion | null
  readonly unitLists: readonly MapUnitList[]
  region(code: string): MapRegion | null
  regionById(id: number): MapRegion | null
  /** Regions of a level by code, inside `within` when given; of a territory those that lie wholly in it. */
  regionsOf(level: MapRegion['level'], within?: MapRegion): readonly MapRegion[]
  /** −1 when the village is not on the map. */
  villageIndexByCode(code: string): number
  /** −1 when the village is not on the map, also when it was merged into another. */
  villageIndexById(id: number): number
  /**
   * Where the facts of a division that is not on the map belong on it: the index of the village that it was merged into
   * by a confirmed change, −1 when no change says so.
   */
  successorIndexOf(id: number): number
  /** What the merged villages of the map were made of: whoever was there in a period owed reports of its own. */
  readonly origins: readonly VillageOrigin[]
  /** The day on which a village last took another in by a confirmed merge, by its index; null when it never did. */
  lastMergeInto(index: number): string | null
}
