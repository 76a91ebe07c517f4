'use client'

import { useEditWords } from '@/forms/edit-words'
import styles from '@/forms/forms.module.css'
import { fieldId } from '@/forms/keyed-path'
import { TextField } from '@/forms/TextField'
import { PartList } from './PartList'
import type { MilestoneDraft } from './tour-draft'
import { useTourForm } from './tour-form-context'

/** The dated milestones of a stop. */
export function MilestoneFields(props: { readonly stop: string; readonly milestones: readonly MilestoneDraft[] }) {
  const { stop, milestones } = props
  const words = useEditWords()
  const { change, newKey, focusNext } = useTourForm()
  const set = (key: string, changes: Partial<MilestoneDraft>) =>
    change({ type: 'part', stop, name: 'milestones', change: { do: 'set', key, changes } })
  const add = () => {
    const key = newKey()
    change({
      type: 'part',
      stop,
      name: 'milestones',
      change: { do: 'insert', item: { key, happenedOn: '', title: '' } },
    })
    focusNext(fieldId(`stops.${stop}.milestones.${key}.happenedOn`))
  }
  return (
    <PartList
      stop={stop}
      name="milestones"
      items={milestones}
      add={
        <button type="button" className={styles.button} onClick={add}>
          {words.tour.add.milestones}
        </button>
      }
    >
      {({ key, happenedOn, title }, path) => (
        <div className={styles.pair}>
          <TextField
            path={`${path}.happenedOn`}
            label={words.fields.happenedOn}
            type="date"
            isRequired
            value={happenedOn}
            onChange={(value) => set(key, { happenedOn: value })}
          />
          <TextField
            path={`${path}.title`}
            label={words.tour.milestone}
            isRequired
            maxLength={200}
            value={title}
            onChange={(value) => set(key, { title: value })}
          />
        </div>
      )}
    </PartList>
  )
}
