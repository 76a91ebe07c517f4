'use client'

import { useState } from 'react'
import { PublishTourDocument } from '@/gql/graphql'
import { useWords } from '@/ui/lang-context'
import { Said } from './Said'
import styles from './tours.module.css'
import { useChange } from './use-change'

/** Publishes the tour as it stands, after a second click: an edition cannot be taken back. */
export function PublishButton({ code }: { code: string }) {
  const [isAsking, setAsking] = useState(false)
  const words = useWords().tours.actions
  const { change, ...standing } = useChange(PublishTourDocument)
  const publish = () => {
    setAsking(false)
    return change({ code }, ({ publishTour }) => words.publishedNow(publishTour.edition))
  }
  return (
    <div className={styles.action}>
      {isAsking ? (
        <fieldset className={styles.ask}>
          <legend>{words.confirmPublish}</legend>
          <button type="button" className={styles.main} onClick={publish}>
            {words.yes}
          </button>
          <button type="button" className={styles.button} onClick={() => setAsking(false)}>
            {words.no}
          </button>
        </fieldset>
      ) : (
        <button type="button" className={styles.main} disabled={standing.isWorking} onClick={() => setAsking(true)}>
          {words.publish}
        </button>
      )}
      <Said standing={standing} />
    </div>
  )
}
