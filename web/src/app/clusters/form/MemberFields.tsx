'use client'

import { useState } from 'react'
import { useEditWords } from '@/forms/edit-words'
import { FoundHere } from '@/forms/FieldFrame'
import { useFindings } from '@/forms/findings-context'
import styles from '@/forms/forms.module.css'
import { ItemFrame } from '@/forms/ItemFrame'
import { fieldId } from '@/forms/keyed-path'
import { PlaceSearch } from '@/forms/PlaceSearch'
import { UNDO_ID } from '@/forms/SaveBar'
import { TextField } from '@/forms/TextField'
import { Panel } from '@/ui/Panel'
import type { MemberDraft, VillageChosen } from './cluster-draft'
import type { ClusterAction } from './cluster-reducer'
import { PasteMembers } from './PasteMembers'

interface MemberFieldsProps {
  readonly members: readonly MemberDraft[]
  /** The day on which new members join unless another is set. */
  readonly usualDay: string
  readonly change: (action: ClusterAction) => void
  readonly newKey: () => string
  readonly focusNext: (id: string) => void
  readonly say: (text: string) => void
}

/** Who is and was in the cluster, from which day to which. */
export function MemberFields({ members, usualDay, change, newKey, focusNext, say }: MemberFieldsProps) {
  const [joinedOn, setJoinedOn] = useState(usualDay)
  const words = useEditWords()
  const add = (villages: readonly VillageChosen[]): readonly MemberDraft[] => {
    const added = villages.map((village) => ({ key: newKey(), village, joinedOn, leftOn: '' }))
    change({ type: 'add', members: added })
    return added
  }
  return (
    <Panel title={words.cluster.members} note={words.cluster.membersNote}>
      {members.length === 0 && <p className={styles.quiet}>{words.cluster.noMembers}</p>}
      <div className={styles.members}>
        {members.map((member, at) => (
          <Member
            key={member.key}
            member={member}
            position={at + 1}
            of={members.length}
            set={(changes) => change({ type: 'members', change: { do: 'set', key: member.key, changes } })}
            remove={() => {
              change({ type: 'members', change: { do: 'remove', key: member.key } })
              focusNext(UNDO_ID)
              say(words.removedNow(member.village.name))
            }}
          />
        ))}
      </div>
      <div className={`${styles.grid} ${styles.part}`}>
        <TextField
          path="new-joined"
          label={words.fields.joinedOn}
          hint={words.cluster.joinedHint}
          type="date"
          value={joinedOn}
          onChange={setJoinedOn}
        />
        <PlaceSearch
          path="new-member"
          label={words.cluster.addMember}
          onChoose={({ code, name }) => {
            const [added] = add([{ code, name }])
            if (added) focusNext(fieldId(`members.${added.key}.joinedOn`))
          }}
        />
      </div>
      <PasteMembers listed={members.map(({ village }) => village.code)} onAdd={add} />
    </Panel>
  )
}

interface MemberProps {
  readonly member: MemberDraft
  readonly position: number
  readonly of: number
  readonly set: (changes: Partial<Pick<MemberDraft, 'joinedOn' | 'leftOn'>>) => void
  readonly remove: () => void
}

function Member({ member, position, of, set, remove }: MemberProps) {
  const { fields } = useEditWords()
  const path = `members.${member.key}`
  // A member that is listed twice is told by its cluster, which has no field of its own here.
  const { own } = useFindings([`${path}.villageCode`, `${path}.clusterCode`])
  return (
    <ItemFrame
      path={path}
      name={`${position}. ${member.village.name} ${member.village.code}`}
      position={position}
      of={of}
      onRemove={remove}
    >
      <FoundHere path={`${path}.villageCode`} own={own} />
      <div className={styles.grid}>
        <TextField
          path={`${path}.joinedOn`}
          label={fields.joinedOn}
          type="date"
          isRequired
          value={member.joinedOn}
          onChange={(joinedOn) => set({ joinedOn })}
        />
        <TextField
          path={`${path}.leftOn`}
          label={fields.leftOn}
          type="date"
          value={member.leftOn}
          onChange={(leftOn) => set({ leftOn })}
        />
      </div>
    </ItemFrame>
  )
}
