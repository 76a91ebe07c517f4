import Link from 'next/link'
import { type Lang, wordsOf } from '@/i18n/words'
import styles from './Pages.module.css'

interface PagesProps {
  /** From 1. */
  readonly page: number
  /** Rows in all. */
  readonly total: number
  /** Rows a page. */
  readonly size: number
  readonly hrefOf: (page: number) => string
  readonly lang: Lang
}

/** Forward and back through a long list; nothing where it fits one page. */
export function Pages({ page, total, size, hrefOf, lang }: PagesProps) {
  const words = wordsOf(lang).place.list
  const last = Math.max(1, Math.ceil(total / size))
  if (last === 1 && page === 1) return null
  return (
    <nav className={`${styles.pages} no-print`} aria-label={words.pages}>
      {page > 1 && (
        <Link href={hrefOf(Math.min(page - 1, last))} prefetch={false} rel="prev">
          {words.previous}
        </Link>
      )}
      <span>{words.page(page, last)}</span>
      {page < last && (
        <Link href={hrefOf(page + 1)} prefetch={false} rel="next">
          {words.next}
        </Link>
      )}
    </nav>
  )
}
