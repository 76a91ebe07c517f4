import Link from 'next/link'
import { periodText } from '@/format/period'
import { pointsText } from '@/format/points'
import { percentText } from '@/format/value'
import type { ScorePointsFragment } from '@/gql/graphql'
import { wordsOf } from '@/i18n/words'
import { type ChipState, StateChip, speaksForItself } from '@/ui/StateChip'
import type { View } from '@/view/view'
import styles from './score.module.css'

interface ScoreViewProps {
  readonly score: Pick<ScorePointsFragment, 'score' | 'state' | 'coverage' | 'low' | 'high'>
  /** What is scored: the total, or a dimension. */
  readonly name: string
  readonly place: { readonly name: string }
  /** Where the score is taken apart. */
  readonly href: string
  readonly view: View
  readonly size?: 'big' | 'cell' | 'inline'
  /** In a row whose state is told once, the number alone. */
  readonly isBare?: boolean
}

/**
 * The one component that draws a score. It knows coverage, bounds and state, and is a link to where the score is taken
 * apart into indicators. A place without a score has a word, never a nought.
 */
export function ScoreView({ score, name, place, href, view, size = 'inline', isBare = false }: ScoreViewProps) {
  const words = wordsOf(view.lang)
  const digits = pointsText(score.score)
  const isFirm = digits !== null && speaksForItself(score.state)
  const state: ChipState = score.state === 'REPORTED' ? 'NO_DATA' : score.state
  const hasChip = !isFirm && (digits === null || !isBare)
  const seen = [digits, hasChip && words.states[state]].filter(Boolean).join(' ')
  const coverage = percentText(score.coverage)
  const spoken = [
    place.name,
    name,
    periodText(view.period ?? '', view.lang),
    seen,
    coverage && words.score.coverage(coverage),
    boundsText(score, view),
  ]
  return (
    <Link
      className={`${styles.number} ${styles[size]}`}
      href={href}
      prefetch={false}
      aria-label={words.score.open(spoken.filter(Boolean).join('，'))}
    >
      {digits !== null && <span className={styles.digits}>{digits}</span>}{' '}
      {hasChip && <StateChip state={state} lang={view.lang} />}
    </Link>
  )
}

/** 区间 69.5—76.5: the score with everything missing at 0 and at 100; nothing where there is no score. */
export function boundsText(score: Pick<ScorePointsFragment, 'low' | 'high'>, view: View): string | null {
  const low = pointsText(score.low)
  const high = pointsText(score.high)
  return low === null || high === null ? null : wordsOf(view.lang).score.bounds(low, high)
}
