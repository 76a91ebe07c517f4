import { type Lang, wordsOf } from '@/i18n/words'
import styles from './duties.module.css'
import type { DutyCounts } from './duty-counts'

/** From done to late; what does not apply has no length. */
const ORDER = ['MET', 'MET_LATE', 'DUE', 'UNKNOWN', 'DEVIATION', 'OVERDUE', 'NOT_DUE'] as const

/** Counts by status as one lying bar, and below it in words: never colour alone. */
export function StatusBar({ counts, lang }: { counts: DutyCounts; lang: Lang }) {
  const words = wordsOf(lang).duties
  const parts = ORDER.flatMap((status) => {
    const obligations = counts.get(status) ?? 0
    return obligations === 0 ? [] : [{ status, obligations }]
  })
  if (parts.length === 0) return null
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ status, obligations }) => (
          <span key={status} className={styles.part} data-status={status} style={{ flexGrow: obligations }} />
        ))}
      </div>
      <ul className={styles.key}>
        {parts.map(({ status, obligations }) => (
          <li key={status}>
            <span className={styles.swatch} data-status={status} aria-hidden="true" />
            {words.statuses[status]} <b>{obligations}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
