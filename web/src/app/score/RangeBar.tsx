import { pointsText } from '@/format/points'
import type { ScorePointsFragment } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import styles from './score.module.css'

interface RangeBarProps {
  readonly score: Pick<ScorePointsFragment, 'score' | 'low' | 'high' | 'baseline'>
  readonly colour: string
  readonly lang: Lang
}

const percent = (points: number) => `${Math.min(100, Math.max(0, points))}%`

/** 0 to 100 points: the band is where the score could be, the mark where it is, the dashed mark where it began. */
export function RangeBar({ score: { score, low, high, baseline }, colour, lang }: RangeBarProps) {
  const lowText = pointsText(low)
  const highText = pointsText(high)
  if (low === null || low === undefined || high === null || high === undefined) return <span className={styles.range} />
  if (lowText === null || highText === null) return null
  const title = wordsOf(lang).score.range(lowText, highText, pointsText(baseline))
  return (
    <span className={styles.range} title={title} role="img" aria-label={title}>
      <span
        className={styles.band}
        style={{ left: percent(low), width: percent(high - low), background: colour, minWidth: 2 }}
      />
      {baseline !== null && baseline !== undefined && (
        <span className={styles.baseline} style={{ left: percent(baseline) }} />
      )}
      {score !== null && score !== undefined && (
        <span className={styles.mark} style={{ left: percent(score), background: colour }} />
      )}
    </span>
  )
}
