import type { Reader } from '../db/database'
import { groupByKey } from '../db/loader'
import { versionsOf } from './division.query'

/** The loaders of places, new for each request. */
export function divisionLoaders(db: Reader) {
  return {
    versionsOfDivision: groupByKey(
      (version) => version.divisionId,
      (ids: readonly number[]) => versionsOf(db, ids),
    ),
  }
}
