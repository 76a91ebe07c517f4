import { percentText } from '@/format/value'
import { type Lang, wordsOf } from '@/i18n/words'
import styles from './CoverageBar.module.css'

interface CoverageBarProps {
  /** Percent 0–100; null when no village is expected to report. */
  readonly coverage: number | null | undefined
  readonly reported: number
  readonly expected: number
  readonly lang: Lang
  /** What the percentage is of, where it is not villages. */
  readonly title?: string
}

/** How much of what should have been reported was. */
export function CoverageBar({ coverage, reported, expected, lang, title }: CoverageBarProps) {
  const words = wordsOf(lang).coverage
  if (coverage === null || coverage === undefined) return <span className={styles.text}>{words.none}</span>
  return (
    <span className={styles.coverage} title={title ?? words.text(reported, expected)}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${Math.min(100, coverage)}%` }} />
      </span>
      <span className={styles.text}>{percentText(coverage)}</span>
    </span>
  )
}
