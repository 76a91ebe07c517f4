import { type Lang, wordsOf } from '@/i18n/words'
import styles from './duties.module.css'
import { type DutyState, LAMPS, statusText } from './duty-status'

/** How a village stands with a requirement: a word in the colour of its lamp. */
export function StatusChip({ state, lang }: { state: DutyState; lang: Lang }) {
  const words = wordsOf(lang).duties
  return (
    <span className={styles.lamp} data-lamp={LAMPS[state.status]} title={words.meanings[state.status]}>
      {statusText(state, words)}
    </span>
  )
}

/** The word 内部 beside what only those who manage a village may see (domain.md §7). */
export function InternalChip({ lang }: { lang: Lang }) {
  const { village } = wordsOf(lang).place
  return (
    <span className={styles.lamp} data-lamp="due" title={village.internalTitle}>
      {village.internal}
    </span>
  )
}
