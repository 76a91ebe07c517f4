'use client'

import { useReducer, useState } from 'react'
import { changeHub } from '@/forms/ask-hub'
import { useEditWords } from '@/forms/edit-words'
import { jumpTo } from '@/forms/FindingsPanel'
import { FormFrame } from '@/forms/FormFrame'
import styles from '@/forms/forms.module.css'
import { fieldId } from '@/forms/keyed-path'
import { useFocusNext } from '@/forms/use-focus-next'
import { useKeys } from '@/forms/use-keys'
import { useLeaveWarning } from '@/forms/use-leave-warning'
import { useSaving } from '@/forms/use-saving'
import { getFragmentData } from '@/gql/fragment-masking'
import { FormOutcomeFragmentDoc, SaveTourDocument } from '@/gql/graphql'
import { useLang } from '@/ui/lang-context'
import { Panel } from '@/ui/Panel'
import { withSaved } from '@/view/saved'
import type { MetricTopic } from './metric-choices'
import { StopFields } from './StopFields'
import { TourHeadFields } from './TourHeadFields'
import { emptyStop, type TourDraft, tourInput } from './tour-draft'
import { tourFaults } from './tour-faults'
import { TourFormContext } from './tour-form-context'
import { beginTour, tourReducer } from './tour-reducer'

export interface TourFormProps {
  /** The tour as it is stored, or an empty one. */
  readonly initial: TourDraft
  readonly isNew: boolean
  /** The revision that `initial` was read at. */
  readonly revision: number
  readonly topics: readonly MetricTopic[]
  readonly clusters: readonly { readonly code: string; readonly name: string }[]
  /** Codes of tours that a new one may not have. */
  readonly taken: readonly string[]
  /** Names of datasets and metrics by key, for what others changed. */
  readonly names: Readonly<Record<string, string>>
  /** Address of the page of a tour, before its code and behind it. */
  readonly leadsTo: { readonly before: string; readonly query: string }
}

/** The form of a tour. What is stored is the truth: nothing is kept in the browser, and nothing saved unasked. */
export function TourForm({ initial, isNew, revision, topics, clusters, taken, names, leadsTo }: TourFormProps) {
  const words = useEditWords()
  const lang = useLang()
  const [{ draft, removals }, change] = useReducer(tourReducer, initial, beginTour)
  const [told, say] = useState<string | null>(null)
  const newKey = useKeys()
  const focusNext = useFocusNext()
  const hasChanges = draft !== initial
  const { leaveFor, reload } = useLeaveWarning(hasChanges)
  const saving = useSaving({
    base: isNew ? 0 : revision,
    draft,
    faultsOf: (given) => tourFaults(given, words, { taken }),
    send: async (given, how) => {
      const sent = await changeHub(SaveTourDocument, { tour: tourInput(given), ...how }, lang)
      return sent.ok ? { ok: true, outcome: getFragmentData(FormOutcomeFragmentDoc, sent.data.saveTour) } : sent
    },
    onSaved: (saved) =>
      leaveFor(withSaved(`${leadsTo.before}${encodeURIComponent(draft.code.trim())}${leadsTo.query}`, saved)),
  })
  const addStop = () => {
    const key = newKey()
    change({ type: 'stops', change: { do: 'insert', item: emptyStop(key) } })
    focusNext(fieldId(`stops.${key}.title`))
  }
  const undo = () => {
    const last = removals.at(-1)
    change({ type: 'undo' })
    say(null)
    if (last)
      focusNext(
        fieldId(last.from === 'stops' ? `stops.${last.item.key}` : `stops.${last.stop}.${last.from}.${last.item.key}`),
      )
  }
  return (
    <TourFormContext value={{ change, newKey, focusNext, say, topics, clusters }}>
      <FormFrame
        subject="tour"
        saving={saving}
        hasChanges={hasChanges}
        names={names}
        told={told}
        onUndo={removals.length > 0 ? undo : undefined}
        onReload={reload}
      >
        <TourHeadFields draft={draft} isNew={isNew} />
        <Panel title={words.tour.stops} id="stops">
          {draft.stops.length === 0 ? (
            <p className={styles.quiet}>{words.tour.noStops}</p>
          ) : (
            <div className={styles.stops}>
              {draft.stops.map(({ key, title }, at) => (
                <button key={key} type="button" className={styles.jump} onClick={() => jumpTo(`stops.${key}`)}>
                  {at + 1}. {title}
                </button>
              ))}
            </div>
          )}
          {draft.stops.map((stop, at) => (
            <StopFields key={stop.key} stop={stop} position={at + 1} of={draft.stops.length} />
          ))}
          <div className={styles.row}>
            <button type="button" className={styles.button} onClick={addStop}>
              {words.tour.addStop}
            </button>
          </div>
        </Panel>
      </FormFrame>
    </TourFormContext>
  )
}
