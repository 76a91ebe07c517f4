import type { ReactNode } from 'react'
import styles from './ScrollTable.module.css'

interface ScrollTableProps {
  /** What the table is about: read out, not drawn. */
  readonly caption: string
  /** Of the table, which each page draws in its own way. */
  readonly className?: string
  /** Its head and body. */
  readonly children: ReactNode
}

/** A table that scrolls by itself where the page is narrower, by keyboard too. */
export function ScrollTable({ caption, className, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={className}>
        <caption className="visually-hidden">{caption}</caption>
        {children}
      </table>
    </section>
  )
}
