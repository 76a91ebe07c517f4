import type { MapRegion } from '../division/division-map'
import { type ComparisonFrame, isCandidate } from './comparison-frame'
import { type PoolLevel, regionsHolding } from './design/village-regions'

const made = new WeakMap<ComparisonFrame, Map<MapRegion, Int32Array>>()

/** Villages of a region that may stand for villages outside clusters, ascending. Looked for once in a frame. */
function candidatesIn(frame: ComparisonFrame, region: MapRegion): Int32Array {
  const ofFrame = made.get(frame) ?? new Map<MapRegion, Int32Array>()
  made.set(frame, ofFrame)
  const known = ofFrame.get(region)
  if (known) return known
  const found: number[] = []
  for (let index = region.start; index < region.end; index++) if (isCandidate(frame, index)) found.push(index)
  const candidates = Int32Array.from(found)
  ofFrame.set(region, candidates)
  return candidates
}

/**
 * Candidates of the regions of a level that hold some villages, ascending; those villages themselves, which may all have
 * joined their cluster after the periods, are left out. With none to leave out all who ask for a region get one list.
 */
export function candidatesAround(frame: ComparisonFrame, level: PoolLevel, villages: Int32Array): Int32Array {
  const { map } = frame
  const regions = map.regionsOf(level)
  const lists = regionsHolding(map, level, villages).map((at) => candidatesIn(frame, regions[at] as MapRegion))
  const own = new Set(villages.filter((index) => isCandidate(frame, index)))
  const [only, ...more] = lists
  const around = only && more.length === 0 ? only : Int32Array.from(lists.flatMap((list) => [...list]))
  return own.size === 0 ? around : around.filter((index) => !own.has(index))
}
