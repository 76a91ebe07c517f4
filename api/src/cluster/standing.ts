import type { Period } from '../common/period'

/** A village's time in a cluster: from `joinedOn`, inclusive, to `leftOn`, exclusive; null: still in it. */
export interface MembershipSpan {
  readonly joinedOn: string
  readonly leftOn: string | null
}

/**
 * How a village stands to a cluster in a period. MEMBER: the whole period lies inside one membership. PARTLY: it joined
 * or left on the way, so that the figure of the period is neither of a member nor of a village outside.
 */
export type Standing = 'BEFORE' | 'PARTLY' | 'MEMBER' | 'AFTER'

/** How a village with these memberships stands in a period; it has at least one. */
export function standingIn(spans: readonly MembershipSpan[], { startsOn, endsOn }: Period): Standing {
  if (spans.some(({ joinedOn, leftOn }) => joinedOn <= startsOn && (leftOn === null || leftOn > endsOn)))
    return 'MEMBER'
  if (spans.every(({ joinedOn }) => joinedOn > endsOn)) return 'BEFORE'
  if (spans.every(({ leftOn }) => leftOn !== null && leftOn <= startsOn)) return 'AFTER'
  const touches = ({ joinedOn, leftOn }: MembershipSpan) =>
    joinedOn <= endsOn && (leftOn === null || (leftOn > startsOn && leftOn > joinedOn))
  return spans.some(touches) ? 'PARTLY' : 'AFTER'
}
