'use client'

import { useEditWords } from '@/forms/edit-words'
import { FoundHere } from '@/forms/FieldFrame'
import { useFindings } from '@/forms/findings-context'
import styles from '@/forms/forms.module.css'
import { fieldId } from '@/forms/keyed-path'
import { PlaceSearch } from '@/forms/PlaceSearch'
import { TextField } from '@/forms/TextField'
import { Panel } from '@/ui/Panel'
import type { ClusterDraft } from './cluster-draft'
import type { ClusterAction } from './cluster-reducer'

interface ClusterHeadFieldsProps {
  readonly draft: ClusterDraft
  readonly isNew: boolean
  readonly change: (action: ClusterAction) => void
  readonly focusNext: (id: string) => void
}

const PATH = { code: 'cluster.code', name: 'cluster.name', pilot: 'cluster.isPilot', started: 'cluster.startedOn' }
const LEAD_PATH = 'cluster.leadVillageCode'

/** What a cluster is called, since when it is, and which village leads it. A code stays once it is saved. */
export function ClusterHeadFields({ draft, isNew, change, focusNext }: ClusterHeadFieldsProps) {
  const { fields, cluster, search, ofItem } = useEditWords()
  const { own } = useFindings([LEAD_PATH])
  const set = (changes: Partial<Omit<ClusterDraft, 'members' | 'lead'>>) => change({ type: 'cluster', changes })
  const { lead } = draft
  const setLead = (village: ClusterDraft['lead']) => {
    change({ type: 'lead', village })
    focusNext(fieldId(LEAD_PATH))
  }
  return (
    <Panel title={cluster.about}>
      <div className={styles.grid}>
        {isNew && (
          <TextField
            path={PATH.code}
            label={fields.code}
            hint={cluster.codeHint}
            isRequired
            maxLength={40}
            value={draft.code}
            onChange={(code) => set({ code })}
          />
        )}
        <TextField
          path={PATH.name}
          label={fields.name}
          isRequired
          maxLength={100}
          value={draft.name}
          onChange={(name) => set({ name })}
        />
        <TextField
          path={PATH.started}
          label={fields.startedOn}
          type="date"
          value={draft.startedOn}
          onChange={(startedOn) => set({ startedOn })}
        />
        <label className={styles.tick}>
          <input
            type="checkbox"
            id={fieldId(PATH.pilot)}
            checked={draft.isPilot}
            onChange={(event) => set({ isPilot: event.currentTarget.checked })}
          />
          {fields.isPilot}
        </label>
        {lead === null ? (
          <PlaceSearch
            path={LEAD_PATH}
            label={fields.leadVillageCode}
            onChoose={({ code, name }) => setLead({ code, name })}
          />
        ) : (
          <div className={styles.field} data-wide>
            <span className={styles.name}>{fields.leadVillageCode}</span>
            <div className={styles.chosen}>
              <span>
                {lead.name} <small>{lead.code}</small>
              </span>
              <button
                type="button"
                id={fieldId(LEAD_PATH)}
                className={styles.small}
                aria-label={ofItem(search.clear, lead.name)}
                onClick={() => setLead(null)}
              >
                {search.clear}
              </button>
            </div>
            <FoundHere path={LEAD_PATH} own={own} />
          </div>
        )}
      </div>
    </Panel>
  )
}
