import type { ReactNode } from 'react'
import styles from './place.module.css'

export type ChipTone = 'plain' | 'field' | 'ok' | 'late' | 'due' | 'unknown'

/** A word in a soft chip: a kind, a label, a state that is no state of a figure. The word carries it, colour repeats it. */
export function QuietChip(props: { children: ReactNode; tone?: ChipTone; title?: string }) {
  return (
    <span className={styles.chip} data-tone={props.tone ?? 'unknown'} title={props.title}>
      {props.children}
    </span>
  )
}
