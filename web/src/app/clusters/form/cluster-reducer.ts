import { changeList, type ListChange, type Removed, removedBy } from '@/forms/list-change'
import type { ClusterDraft, MemberDraft, VillageChosen } from './cluster-draft'

/** A cluster being edited, with the members that were removed from it, the last one last. */
export interface ClusterEdit {
  readonly draft: ClusterDraft
  readonly removals: readonly Removed<MemberDraft>[]
  /** Codes that other clusters have. */
  readonly taken: readonly string[]
  /** Whether the code is still the one that was proposed: then it follows the county of the lead village. */
  readonly isProposed: boolean
}

export type ClusterAction =
  | { readonly type: 'cluster'; readonly changes: Partial<Omit<ClusterDraft, 'members' | 'lead'>> }
  | { readonly type: 'lead'; readonly village: VillageChosen | null }
  | { readonly type: 'members'; readonly change: ListChange<MemberDraft> }
  | { readonly type: 'add'; readonly members: readonly MemberDraft[] }
  /** Takes back the last removal. */
  | { readonly type: 'undo' }

export const beginCluster = (given: {
  readonly draft: ClusterDraft
  readonly isNew: boolean
  readonly taken: readonly string[]
}): ClusterEdit => ({ draft: given.draft, removals: [], taken: given.taken, isProposed: given.isNew })

const COUNTY_DIGITS = 6

/** The next free code of the county that a village lies in: PQ-370611-03. */
export function proposeCode(villageCode: string, taken: readonly string[]): string {
  const county = villageCode.slice(0, COUNTY_DIGITS)
  let number = 1
  const code = () => `PQ-${county}-${String(number).padStart(2, '0')}`
  while (taken.includes(code())) number += 1
  return code()
}

const withMembers = (edit: ClusterEdit, members: readonly MemberDraft[]): ClusterEdit => ({
  ...edit,
  draft: { ...edit.draft, members },
})

export function clusterReducer(edit: ClusterEdit, action: ClusterAction): ClusterEdit {
  const { draft, removals, taken } = edit
  switch (action.type) {
    case 'cluster': {
      const isProposed = edit.isProposed && action.changes.code === undefined
      return { ...edit, isProposed, draft: { ...draft, ...action.changes } }
    }
    case 'lead': {
      const code = edit.isProposed && action.village ? proposeCode(action.village.code, taken) : draft.code
      return { ...edit, draft: { ...draft, lead: action.village, code } }
    }
    case 'members': {
      const removed = removedBy(draft.members, action.change)
      const after = withMembers(edit, changeList(draft.members, action.change))
      return removed ? { ...after, removals: [...removals, removed] } : after
    }
    case 'add':
      return withMembers(edit, [...draft.members, ...action.members])
    case 'undo': {
      const last = removals.at(-1)
      if (!last) return edit
      const members = changeList(draft.members, { do: 'insert', ...last })
      return { ...withMembers(edit, members), removals: removals.slice(0, -1) }
    }
  }
}
