import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A panel in place of content that is not there: what happened, and what to do. */
export function Notice({ title, children, actions }: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <section className={styles.notice} role="status">
      <svg width="56" height="40" viewBox="0 0 56 40" aria-hidden="true">
        <g fill="none" stroke="var(--line-strong)" strokeWidth="1.5" strokeLinecap="round">
          <path d="M4 30h48M8 36h40" />
          <path d="M16 30V16l12-8 12 8v14" strokeDasharray="3 3" />
        </g>
      </svg>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.text}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
