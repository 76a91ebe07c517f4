'use client'

import { useSyncExternalStore } from 'react'
import { useWords } from './lang-context'
import styles from './OfflineNote.module.css'

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Says that the figures on the screen have stopped moving because the network is gone. */
export function OfflineNote() {
  const words = useWords()
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div role="status" className="no-print">
      {!online && <p className={styles.note}>{words.offline}</p>}
    </div>
  )
}
