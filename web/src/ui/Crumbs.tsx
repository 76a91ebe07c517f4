import Link from 'next/link'
import styles from './Crumbs.module.css'

/** A step of the path to a page; without `href` it is only named. */
export interface Crumb {
  readonly label: string
  readonly href?: string
}

/** Where one is, from the city down. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  if (crumbs.length === 0) return null
  return (
    <ol className={styles.crumbs}>
      {crumbs.map((crumb) => (
        <li key={`${crumb.href}${crumb.label}`}>
          {crumb.href ? (
            <Link href={crumb.href} prefetch={false}>
              {crumb.label}
            </Link>
          ) : (
            crumb.label
          )}
        </li>
      ))}
    </ol>
  )
}
