import { type Lang, wordsOf } from '@/i18n/words'
import styles from './SampleBanner.module.css'

/** Says on every page and every print that the figures are invented, while sample data is loaded. */
export function SampleBanner({ lang }: { lang: Lang }) {
  const words = wordsOf(lang).sample
  return (
    <p className={styles.banner} role="note" data-testid="sample-banner">
      <strong>{words.title}</strong>
      <span>{words.text}</span>
    </p>
  )
}
