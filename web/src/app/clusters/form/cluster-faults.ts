import type { Fault } from '@/forms/use-saving'
import type { EditWords } from '@/i18n/edit-words'
import type { ClusterDraft } from './cluster-draft'

/** What is at fault before a cluster is sent: a code that another has, a blank day. The rest is judged by the hub. */
export function clusterFaults(draft: ClusterDraft, words: EditWords, taken: readonly string[]): readonly Fault[] {
  const days = draft.members.flatMap(({ joinedOn }, at) =>
    joinedOn === '' ? [{ path: `members.${at}.joinedOn`, message: words.blank(words.fields.joinedOn) }] : [],
  )
  const isTaken = taken.includes(draft.code.trim())
  return [...(isTaken ? [{ path: 'cluster.code', message: words.cluster.codeTaken }] : []), ...days]
}
