import type { DatedMembership } from '../cluster/cluster.query'
import type { MembershipSpan } from '../cluster/standing'
import type { Period } from '../common/period'
import type { DivisionMap } from '../division/division-map'

/** Who is in which cluster when, laid on a map. */
export interface ClusterSpans {
  /** By code of the cluster: its villages, past, present and to come, by index, with their times in it. */
  readonly byCluster: ReadonlyMap<string, ReadonlyMap<number, readonly MembershipSpan[]>>
  /** By village index: 1 where the village was in no cluster at any time of the window. */
  readonly outside: Uint8Array
}

/**
 * Lays memberships on a map. A village that was in any cluster, be it for a day of the window, stands for no village
 * outside clusters. Villages that are not on the map are left out.
 */
export function spansOn(map: DivisionMap, memberships: readonly DatedMembership[], window: Window): ClusterSpans {
  const byCluster = new Map<string, Map<number, MembershipSpan[]>>()
  const outside = new Uint8Array(map.villageCount).fill(1)
  for (const { clusterCode, villageId, joinedOn, leftOn } of memberships) {
    const index = map.villageIndexById(villageId)
    if (index < 0) continue
    const ofCluster = byCluster.get(clusterCode) ?? new Map<number, MembershipSpan[]>()
    byCluster.set(clusterCode, ofCluster)
    const spans = ofCluster.get(index)
    if (spans) spans.push({ joinedOn, leftOn })
    else ofCluster.set(index, [{ joinedOn, leftOn }])
    if (joinedOn <= window.endsOn && (leftOn === null || leftOn > window.startsOn)) outside[index] = 0
  }
  return { byCluster, outside }
}

/** From the first day to the last, both inclusive. */
export interface Window {
  readonly startsOn: string
  readonly endsOn: string
}

/** The time that some periods span. */
export function windowOf(periods: readonly Period[]): Window {
  const starts = periods.map(({ startsOn }) => startsOn).sort()
  const ends = periods.map(({ endsOn }) => endsOn).sort()
  return { startsOn: starts[0] ?? '', endsOn: ends.at(-1) ?? '' }
}
