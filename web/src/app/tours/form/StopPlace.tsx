'use client'

import { useState } from 'react'
import { useEditWords } from '@/forms/edit-words'
import { FoundHere } from '@/forms/FieldFrame'
import { useFindings } from '@/forms/findings-context'
import styles from '@/forms/forms.module.css'
import { fieldId } from '@/forms/keyed-path'
import { type ChosenPlace, PlaceSearch } from '@/forms/PlaceSearch'
import type { StopDraft } from './tour-draft'
import { useTourForm } from './tour-form-context'

/** What a stop is: the cluster or village that was chosen, or the search for one. */
export function StopPlace({ stop }: { readonly stop: StopDraft }) {
  const [isChanging, setChanging] = useState(false)
  const words = useEditWords()
  const { change, clusters, focusNext } = useTourForm()
  // The hub names a missing or doubled place by the code of the cluster, a wrong village by its own.
  const path = `stops.${stop.key}.clusterCode`
  const villagePath = `stops.${stop.key}.villageCode`
  const { own } = useFindings([path, villagePath])
  const { place } = stop
  const choose = (chosen: ChosenPlace) => {
    setChanging(false)
    change({ type: 'stops', change: { do: 'set', key: stop.key, changes: { place: chosen } } })
    focusNext(fieldId(path))
  }
  if (!place || isChanging)
    return (
      <>
        <PlaceSearch
          path={path}
          otherPaths={[villagePath]}
          label={words.search.place}
          isRequired
          clusters={clusters}
          onChoose={choose}
        />
        {stop.code && !place && <p className={styles.quiet}>{words.tour.stopMissing}</p>}
      </>
    )
  return (
    <div className={styles.field} data-wide>
      <span className={styles.name}>{words.fields.place}</span>
      <div className={styles.chosen}>
        <span>
          {place.name}{' '}
          <small>
            {place.kind === 'CLUSTER' ? words.search.cluster : words.search.villageKind} {place.code}
          </small>
        </span>
        <button
          type="button"
          id={fieldId(path)}
          className={styles.small}
          aria-label={words.ofItem(words.search.change, place.name)}
          onClick={() => {
            setChanging(true)
            focusNext(fieldId(path))
          }}
        >
          {words.search.change}
        </button>
      </div>
      <FoundHere path={path} own={own} />
    </div>
  )
}
