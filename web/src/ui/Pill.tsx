import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './Pill.module.css'

/** One answer a pill offers: a link to the same page with that answer. */
export interface PillChoice {
  readonly key: string
  readonly label: string
  readonly href: string
  readonly active: boolean
}

interface PillProps {
  readonly name: string
  readonly value: ReactNode
  /** Without choices the pill only tells. */
  readonly choices?: readonly PillChoice[]
}

/**
 * A question that decides the numbers of the page, with its answer. A `details` element with links: it opens and
 * chooses without JavaScript; only one is open at a time (same `name`).
 */
export function Pill({ name, value, choices = [] }: PillProps) {
  const face = (
    <>
      <span className={styles.name}>{name}</span> <b>{value}</b>
    </>
  )
  if (choices.length < 2) return <span className={styles.pill}>{face}</span>
  return (
    <details className={styles.details} name="pill" data-pill="">
      <summary className={`${styles.pill} ${styles.opens}`}>{face}</summary>
      <ul className={styles.menu}>
        {choices.map((choice) => (
          <li key={choice.key}>
            <Link href={choice.href} prefetch={false} scroll={false} aria-current={choice.active ? 'true' : undefined}>
              {choice.label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
