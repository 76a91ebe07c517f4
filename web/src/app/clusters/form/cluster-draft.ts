import type { Keyed } from '@/forms/list-change'
import type { ClusterInput, ClusterMemberInput, ClusterToEditFragment } from '@/gql/graphql'

/** A village by its code and name. */
export interface VillageChosen {
  readonly code: string
  readonly name: string
}

export interface MemberDraft extends Keyed {
  readonly village: VillageChosen
  /** Days `YYYY-MM-DD`; empty while not filled in. */
  readonly joinedOn: string
  readonly leftOn: string
}

/** A cluster as the form has it. */
export interface ClusterDraft {
  readonly code: string
  readonly name: string
  readonly isPilot: boolean
  readonly startedOn: string
  readonly lead: VillageChosen | null
  readonly members: readonly MemberDraft[]
}

export const emptyCluster: ClusterDraft = {
  code: '',
  name: '',
  isPilot: false,
  startedOn: '',
  lead: null,
  members: [],
}

/** The draft of a stored cluster. */
export function draftOf(cluster: ClusterToEditFragment): ClusterDraft {
  const { code, name, isPilot, startedOn, leadVillage, membersEntered } = cluster
  return {
    code,
    name,
    isPilot,
    startedOn: startedOn ?? '',
    lead: leadVillage && { code: leadVillage.code, name: leadVillage.name },
    members: membersEntered.map(({ villageCode, villageName, joinedOn, leftOn }, at) => ({
      key: `o${at + 1}`,
      village: { code: villageCode, name: villageName },
      joinedOn,
      leftOn: leftOn ?? '',
    })),
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

export const clusterInput = ({ code, name, isPilot, startedOn, lead }: ClusterDraft): ClusterInput => ({
  code: code.trim(),
  name,
  isPilot,
  startedOn: orNull(startedOn),
  leadVillageCode: lead?.code ?? null,
})

export const membersInput = ({ members }: ClusterDraft): ClusterMemberInput[] =>
  members.map(({ village, joinedOn, leftOn }) => ({ villageCode: village.code, joinedOn, leftOn: orNull(leftOn) }))
