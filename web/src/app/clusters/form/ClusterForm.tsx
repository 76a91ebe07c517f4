'use client'

import { useReducer, useState } from 'react'
import { changeHub } from '@/forms/ask-hub'
import { useEditWords } from '@/forms/edit-words'
import { FormFrame } from '@/forms/FormFrame'
import { fieldId } from '@/forms/keyed-path'
import { useFocusNext } from '@/forms/use-focus-next'
import { useKeys } from '@/forms/use-keys'
import { useLeaveWarning } from '@/forms/use-leave-warning'
import { useSaving } from '@/forms/use-saving'
import { getFragmentData } from '@/gql/fragment-masking'
import { FormOutcomeFragmentDoc, SaveClusterDocument } from '@/gql/graphql'
import { useLang } from '@/ui/lang-context'
import { withSaved } from '@/view/saved'
import { ClusterHeadFields } from './ClusterHeadFields'
import { type ClusterDraft, clusterInput, membersInput } from './cluster-draft'
import { clusterFaults } from './cluster-faults'
import { beginCluster, clusterReducer } from './cluster-reducer'
import { MemberFields } from './MemberFields'

interface ClusterFormProps {
  /** The cluster as it is stored, or an empty one. */
  readonly initial: ClusterDraft
  readonly isNew: boolean
  /** The revision that `initial` was read at. */
  readonly revision: number
  readonly today: string
  /** Codes of clusters that a new one may not have. */
  readonly taken: readonly string[]
  readonly names: Readonly<Record<string, string>>
  /** Address of the page of a cluster, before its code and behind it. */
  readonly leadsTo: { readonly before: string; readonly query: string }
}

/** The form of a cluster and its members, saved at once or not at all. */
export function ClusterForm({ initial, isNew, revision, today, taken, names, leadsTo }: ClusterFormProps) {
  const words = useEditWords()
  const lang = useLang()
  const [{ draft, removals }, change] = useReducer(clusterReducer, { draft: initial, isNew, taken }, beginCluster)
  const [told, say] = useState<string | null>(null)
  const newKey = useKeys()
  const focusNext = useFocusNext()
  const hasChanges = draft !== initial
  const { leaveFor, reload } = useLeaveWarning(hasChanges)
  const saving = useSaving({
    base: isNew ? 0 : revision,
    draft,
    faultsOf: (given) => clusterFaults(given, words, taken),
    send: async (given, how) => {
      const variables = { cluster: clusterInput(given), members: membersInput(given), ...how }
      const sent = await changeHub(SaveClusterDocument, variables, lang)
      return sent.ok ? { ok: true, outcome: getFragmentData(FormOutcomeFragmentDoc, sent.data.saveCluster) } : sent
    },
    onSaved: (saved) =>
      leaveFor(withSaved(`${leadsTo.before}${encodeURIComponent(draft.code.trim())}${leadsTo.query}`, saved)),
  })
  const undo = () => {
    const last = removals.at(-1)
    change({ type: 'undo' })
    say(null)
    if (last) focusNext(fieldId(`members.${last.item.key}`))
  }
  return (
    <FormFrame
      subject="cluster"
      saving={saving}
      hasChanges={hasChanges}
      names={names}
      told={told}
      onUndo={removals.length > 0 ? undo : undefined}
      onReload={reload}
    >
      <ClusterHeadFields draft={draft} isNew={isNew} change={change} focusNext={focusNext} />
      <MemberFields
        members={draft.members}
        usualDay={today}
        change={change}
        newKey={newKey}
        focusNext={focusNext}
        say={say}
      />
    </FormFrame>
  )
}
