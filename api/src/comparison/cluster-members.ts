import { type MembershipSpan, type Standing, standingIn } from '../cluster/standing'
import type { Period } from '../common/period'
import type { ClusterPhase } from './comparison-enums'

/** The villages of a cluster over the periods of a comparison. */
export interface ClusterMembers {
  /** Indexes, ascending, of the villages that a comparison is about: members for the whole of some period. */
  readonly core: Int32Array
  /** Where a period lies. */
  phaseIn(period: Period): ClusterPhase
  /** Indexes of those who count in a period: its members; before the first joined, those of the core. */
  countedIn(period: Period): Int32Array
  /** How a village stands in a period. */
  standing(index: number, period: Period): Standing
  /** The day on which the first village of the core joined; null where there is none. */
  readonly firstJoinedOn: string | null
}

type SpansOf = ReadonlyMap<number, readonly MembershipSpan[]>

/**
 * Who counts when (domain.md §4.6): a village only for periods that lie inside its membership. Before the cluster began
 * those who were to join show where they came from.
 */
export function clusterMembers(spans: SpansOf, periods: readonly Period[]): ClusterMembers {
  const all = Int32Array.from(spans.keys()).sort()
  const standing = (index: number, period: Period) => standingIn(spans.get(index) ?? [], period)
  const known = new Map<string, readonly Standing[]>()
  /** How each of all stands, worked out once a period. */
  const standingsIn = (period: Period): readonly Standing[] => {
    const made = known.get(period.key) ?? Array.from(all, (index) => standing(index, period))
    known.set(period.key, made)
    return made
  }
  const membersIn = (period: Period) => {
    const standings = standingsIn(period)
    return all.filter((_, at) => standings[at] === 'MEMBER')
  }
  const ever = all.filter((_, at) => periods.some((period) => standingsIn(period)[at] === 'MEMBER'))
  const core = ever.length > 0 ? ever : all
  const phaseIn = (period: Period): ClusterPhase => {
    const standings = standingsIn(period)
    if (standings.includes('MEMBER')) return 'DURING'
    if (standings.includes('PARTLY')) return 'STARTING'
    return standings.includes('BEFORE') && !standings.includes('AFTER') ? 'BEFORE' : 'AFTER'
  }
  return {
    core,
    phaseIn,
    standing,
    countedIn: (period) => (phaseIn(period) === 'BEFORE' ? core : membersIn(period)),
    firstJoinedOn: firstDay(core, spans),
  }
}

function firstDay(core: Int32Array, spans: SpansOf): string | null {
  const days = [...core].flatMap((index) => (spans.get(index) ?? []).map(({ joinedOn }) => joinedOn))
  return days.sort()[0] ?? null
}
