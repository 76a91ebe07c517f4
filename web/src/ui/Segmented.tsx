import Link from 'next/link'
import styles from './Segmented.module.css'

export interface Segment {
  readonly key: string
  readonly label: string
  readonly href: string
  readonly active: boolean
}

/** A choice between a few views of one panel; each is an address. */
export function Segmented({ label, segments }: { label: string; segments: readonly Segment[] }) {
  return (
    <ul className={styles.segmented} aria-label={label}>
      {segments.map((segment) => (
        <li key={segment.key}>
          <Link href={segment.href} prefetch={false} scroll={false} aria-current={segment.active ? 'true' : undefined}>
            {segment.label}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** A link drawn like a button: export, all measures. `download` leaves the page alone. */
export function ActionLink({ href, children, download }: { href: string; children: string; download?: boolean }) {
  return download ? (
    <a className={styles.action} href={href} download>
      {children}
    </a>
  ) : (
    <Link className={styles.action} href={href} prefetch={false}>
      {children}
    </Link>
  )
}
