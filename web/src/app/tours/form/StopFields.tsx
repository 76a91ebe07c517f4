'use client'

import { useEditWords } from '@/forms/edit-words'
import styles from '@/forms/forms.module.css'
import { actionId, ItemFrame } from '@/forms/ItemFrame'
import { UNDO_ID } from '@/forms/SaveBar'
import { TextField } from '@/forms/TextField'
import { ChartFields } from './ChartFields'
import { FigureFields } from './FigureFields'
import { MilestoneFields } from './MilestoneFields'
import { PhotoFields } from './PhotoFields'
import { StopPlace } from './StopPlace'
import type { StopDraft } from './tour-draft'
import { useTourForm } from './tour-form-context'

interface StopFieldsProps {
  readonly stop: StopDraft
  readonly position: number
  readonly of: number
}

/** One stop of a tour with all that it shows. */
export function StopFields({ stop, position, of }: StopFieldsProps) {
  const words = useEditWords()
  const { change, focusNext, say } = useTourForm()
  const { key } = stop
  const path = `stops.${key}`
  const name = words.tour.stop(position, stop.title)
  const set = (changes: Partial<Pick<StopDraft, 'title' | 'words'>>) =>
    change({ type: 'stops', change: { do: 'set', key, changes } })
  return (
    <ItemFrame
      path={path}
      name={name}
      position={position}
      of={of}
      onMove={(by) => {
        change({ type: 'stops', change: { do: 'move', key, by } })
        focusNext(actionId(path, by === -1 ? 'up' : 'down'))
        say(words.movedNow(stop.title || name, position + by))
      }}
      onRemove={() => {
        change({ type: 'stops', change: { do: 'remove', key } })
        focusNext(UNDO_ID)
        say(words.removedNow(name))
      }}
    >
      <div className={styles.grid}>
        <TextField
          path={`${path}.title`}
          label={words.fields.title}
          isRequired
          maxLength={100}
          value={stop.title}
          onChange={(title) => set({ title })}
        />
        <StopPlace stop={stop} />
        <TextField
          path={`${path}.words`}
          label={words.fields.words}
          rows={3}
          maxLength={1000}
          value={stop.words}
          onChange={(text) => set({ words: text })}
        />
      </div>
      <div className={styles.parts}>
        <MilestoneFields stop={key} milestones={stop.milestones} />
        <FigureFields stop={key} figures={stop.figures} />
        <ChartFields stop={key} isCluster={stop.place?.kind === 'CLUSTER'} charts={stop.charts} />
        <PhotoFields stop={key} photos={stop.photos} />
      </div>
    </ItemFrame>
  )
}
