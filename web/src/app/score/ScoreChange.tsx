import { periodText } from '@/format/period'
import { pointsChange } from '@/format/points'
import type { Improvement } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import type { View } from '@/view/view'
import styles from './score.module.css'

interface ScoreChangeProps {
  readonly change: number | null | undefined
  readonly baselinePeriod: string
  readonly view: View
  /** Says 较基期 after the number; a column heading says it otherwise. */
  readonly isLabelled?: boolean
  /** A change that rests on too little data at either end is written without colour. */
  readonly improvement?: Improvement | null
}

/** A change since the baseline in points, with sign, arrow and colour. */
export function ScoreChange({ change, baselinePeriod, view, isLabelled = false, improvement }: ScoreChangeProps) {
  const words = wordsOf(view.lang).score
  const written = pointsChange(change)
  if (!written) return null
  const isTold = improvement !== 'NOT_TOLD'
  return (
    <span
      className={styles.change}
      data-direction={isTold ? written.direction : 'level'}
      title={words.against(periodText(baselinePeriod, view.lang))}
    >
      <span aria-hidden="true">{written.arrow}</span> {written.text}
      {isLabelled && <span className={styles.label}> {words.sinceBaseline}</span>}
    </span>
  )
}
