import type { FieldSeverity, FormOutcomeFragment } from '@/gql/graphql'

/** Something to say about a field, found by the hub or by the form itself before it is sent. */
export interface Finding {
  readonly severity: FieldSeverity
  readonly message: string
  /** The field as the hub names it, at the moment of sending: `stops.0.title`. */
  readonly path: string
  /** The same by the keys of items: `stops.s1.title`. */
  readonly keyed: string
}

export type Conflict = FormOutcomeFragment['conflicts'][number]

/** How the last sending ended. */
export type Result =
  | { readonly kind: 'CHECKED'; readonly inserted: number; readonly changed: number; readonly withdrawn: number }
  | { readonly kind: 'UNCHANGED' | 'REFUSED' | 'CONFLICT' }
  | { readonly kind: 'PUBLISHED'; readonly revision: number | null }
  /** Nothing was taken: `message` is the hub's own, null when it did not answer. */
  | { readonly kind: 'FAILED'; readonly message: string | null }

/** How a form stands with the hub. */
export interface SaveState {
  /** The revision that the editor saw. */
  readonly base: number
  readonly isBusy: boolean
  readonly result: Result | null
  readonly findings: readonly Finding[]
  readonly conflicts: readonly Conflict[]
}

export type SaveEvent =
  | { readonly type: 'sent' }
  | { readonly type: 'found'; readonly findings: readonly Finding[] }
  | { readonly type: 'answered'; readonly outcome: FormOutcomeFragment; readonly findings: readonly Finding[] }
  | { readonly type: 'failed'; readonly message: string | null }
  /** A field was changed: what was found about it may hold no longer. */
  | { readonly type: 'edited'; readonly keyed: string }
  /** The editor read the conflicts and wants the form to stand. */
  | { readonly type: 'overruled' }

export const freshState = (base: number): SaveState => ({
  base,
  isBusy: false,
  result: null,
  findings: [],
  conflicts: [],
})

function resultOf({ status, revision, inserted, changed, withdrawn }: FormOutcomeFragment): Result {
  if (status === 'CHECKED') return { kind: status, inserted, changed, withdrawn }
  return status === 'PUBLISHED' ? { kind: status, revision } : { kind: status }
}

export function saveReducer(state: SaveState, event: SaveEvent): SaveState {
  switch (event.type) {
    case 'sent':
      return { ...freshState(state.base), isBusy: true }
    case 'found':
      return { ...freshState(state.base), result: { kind: 'REFUSED' }, findings: event.findings }
    case 'answered':
      return {
        ...freshState(state.base),
        result: resultOf(event.outcome),
        findings: event.findings,
        conflicts: event.outcome.conflicts,
      }
    case 'failed':
      return { ...freshState(state.base), result: { kind: 'FAILED', message: event.message } }
    case 'edited': {
      const findings = state.findings.filter(({ keyed }) => keyed !== event.keyed)
      return findings.length === state.findings.length ? state : { ...state, findings }
    }
    case 'overruled':
      // Only what was read is overruled: a change that came later is a conflict again.
      return freshState(Math.max(state.base, ...state.conflicts.map(({ revision }) => revision)))
  }
}
