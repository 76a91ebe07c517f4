import type { Period } from '../common/period'
import type { Reader } from '../db/database'
import type { DivisionMap } from '../division/division-map'
import type { MeasureReader } from './measure-reader'

/** What a key reads from. */
export interface GroupKeySources {
  readonly map: DivisionMap
  readonly figures: MeasureReader
  readonly db: Reader
  /** The period of the grouping: the default of keys that are of a period. */
  readonly period: Period
  /** The day on which listings and memberships count: the last of the period. */
  readonly onDay: string
  /** Key of the list of reporting units that is meant; null: none was named. */
  readonly list: string | null
}

/** An argument of a key. */
export interface GroupKeyArgument {
  readonly name: string
  /** GraphQL type of its value; in brackets for a list. */
  type(): object
  readonly nullable: boolean
  readonly description: string
}

/** The villages of a map sorted into classes by one key. Every village has at least one. */
export interface VillageClasses {
  /** By class, what the key says of its villages; in the order in which groups are shown. */
  readonly values: readonly unknown[]
  /** By village index: its class. */
  readonly classOf: Int32Array
  /** Further classes of villages that have several, as pairs in no particular order. Absent: each has one. */
  readonly further?: { readonly villages: Int32Array; readonly classes: Int32Array }
}

/** A way to group villages. Declared by the noun it belongs to, and handed over by the program's entry. */
export interface GroupKey {
  /** Field of the type `VillageGroupKey`. */
  readonly key: string
  /** GraphQL type of the field's value. */
  type(): object
  /** Whether villages may say null: belong to none. */
  readonly nullable: boolean
  readonly description: string
  readonly args?: readonly GroupKeyArgument[]
  /** It names places. Places are shown however few villages they have (domain.md §4.5); anything else is not. */
  readonly namesPlaces?: true
  /** Sorts the villages, with a number of statements that does not depend on how many classes there are. */
  classify(sources: GroupKeySources, args: Readonly<Record<string, unknown>>): Promise<VillageClasses>
}
