import styles from './tours.module.css'
import type { Standing } from './use-change'

/** What became of a change, read out when it comes. */
export function Said({ standing }: { standing: Standing }) {
  return (
    <p className={styles.said} role="status" data-refused={standing.isRefused ? '' : undefined}>
      {standing.said}
    </p>
  )
}
