import styles from './clusters.module.css'
import { placeBar } from './effect-scale'
import type { Ends } from './effect-text'

interface EffectBarProps {
  readonly effect: number
  readonly interval: Ends | null | undefined
  /** Half the width of the picture, shared by the column. */
  readonly half: number
  /** Says what the picture shows; the numbers stand beside it, so screen readers skip it. */
  readonly title: string
}

/** An effect as a mark in the band of its interval, on one axis for the whole column, with 0 in the middle. */
export function EffectBar({ effect, interval, half, title }: EffectBarProps) {
  const { from, to, mark, isClipped } = placeBar(effect, interval, half)
  return (
    <span className={styles.bar} title={title} aria-hidden="true" data-clipped={isClipped}>
      <span className={styles.zero} />
      <span className={styles.band} style={{ left: `${from}%`, width: `${to - from}%` }} />
      <span className={styles.mark} style={{ left: `${mark}%` }} />
    </span>
  )
}
