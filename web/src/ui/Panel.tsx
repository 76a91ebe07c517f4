import type { ReactNode } from 'react'
import styles from './Panel.module.css'

interface PanelProps {
  /** The question the panel answers. */
  readonly title: string
  /** The rule, in small print. */
  readonly note?: ReactNode
  /** Choices and links of this panel alone. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly id?: string
}

/** One idea of a page. */
export function Panel({ title, note, actions, children, id }: PanelProps) {
  return (
    <section className={styles.panel} id={id}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {note && <p className={styles.note}>{note}</p>}
        {actions && <div className={`${styles.actions} no-print`}>{actions}</div>}
      </header>
      {children}
    </section>
  )
}
