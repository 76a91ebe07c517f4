import Link from 'next/link'
import { type Lang, wordsOf } from '@/i18n/words'
import styles from './access.module.css'

interface PagesProps {
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
  readonly lang: Lang
}

/** The way through a list that is longer than a page. */
export function Pages({ page, pages, hrefOf, lang }: PagesProps) {
  const words = wordsOf(lang).place.list
  const last = Math.max(1, pages)
  if (last === 1 && page === 1) return null
  return (
    <nav className={`${styles.pages} no-print`} aria-label={words.pages}>
      {page > 1 && (
        <Link href={hrefOf(Math.min(page - 1, last))} prefetch={false} rel="prev">
          {words.previous}
        </Link>
      )}
      <span className={styles.quiet}>{words.page(page, last)}</span>
      {page < last && (
        <Link href={hrefOf(page + 1)} prefetch={false} rel="next">
          {words.next}
        </Link>
      )}
    </nav>
  )
}
