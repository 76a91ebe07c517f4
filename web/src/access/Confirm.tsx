import type { ReactNode } from 'react'
import styles from './access.module.css'

/** A button that first says what it will do; opens without JavaScript. Inside stands the form that does it. */
export function Confirm({ label, note, children }: { label: string; note: string; children: ReactNode }) {
  return (
    <details className={styles.confirm}>
      <summary className={styles.button}>{label}</summary>
      <div className={styles.asked}>
        <p className={styles.hint}>{note}</p>
        {children}
      </div>
    </details>
  )
}
