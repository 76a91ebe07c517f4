import type { Reader } from '../db/database'

/** A way to pick villages that is no number: by category, by cluster. Declared by the noun it belongs to. */
export interface VillageSelector {
  /** Field of the input `VillageWhere`. */
  readonly key: string
  /** GraphQL type of the field's value. */
  type(): object
  readonly description: string
  /** Internal ids of the villages that are picked on a day, by one statement. */
  select(db: Reader, value: string, onDay: string): Promise<readonly number[]>
}
