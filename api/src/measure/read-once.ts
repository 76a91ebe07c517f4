import type { VillageSet } from '../division/place'
import { setSize } from './gather'
import type { MeasureReader } from './measure-reader'

/** Below so many villages reading again costs less than remembering. */
const MIN_VILLAGES = 64

/** What a request has read of sets of villages, by the set and by what was read. Gone with the request. */
const readBy = new WeakMap<MeasureReader, WeakMap<VillageSet, Map<string, unknown>>>()

/**
 * Reads something of the villages of a set once a request: the mean and the median of a group, and whether the group is
 * large enough to tell either, rest on the same pass. `key` names what is read; the same set object is the same villages.
 */
export function readOnce<Read>(figures: MeasureReader, set: VillageSet, key: string, read: () => Read): Read {
  if (setSize(set) < MIN_VILLAGES) return read()
  const bySet = readBy.get(figures) ?? new WeakMap<VillageSet, Map<string, unknown>>()
  readBy.set(figures, bySet)
  const byKey = bySet.get(set) ?? new Map<string, unknown>()
  bySet.set(set, byKey)
  if (!byKey.has(key)) byKey.set(key, read())
  return byKey.get(key) as Read
}
