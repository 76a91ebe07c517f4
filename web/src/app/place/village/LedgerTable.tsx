import type { ReactNode } from 'react'
import type { FragmentType } from '@/gql'
import { type Lang, wordsOf } from '@/i18n/words'
import styles from '../place.module.css'
import { type RowOrigin, RowSource } from '../RowSource'

export interface LedgerColumn {
  readonly key: string
  readonly label: string
  readonly isNumber?: boolean
}

/** A row of a ledger: one cell for each column, the first of which names the row, and where the row came from. */
export interface LedgerRow {
  readonly key: string
  readonly name: string
  readonly cells: readonly ReactNode[]
  readonly source: FragmentType<typeof RowOrigin> | null | undefined
}

interface LedgerTableProps {
  readonly caption: string
  readonly columns: readonly LedgerColumn[]
  readonly rows: readonly LedgerRow[]
  readonly lang: Lang
}

/** Rows of one ledger of one village, each ending with its source. */
export function LedgerTable({ caption, columns, rows, lang }: LedgerTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={`${styles.table} ${styles.ledger}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, isNumber }) => (
              <th key={key} scope="col" data-number={isNumber}>
                {label}
              </th>
            ))}
            <th scope="col">{wordsOf(lang).place.village.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map(({ key, isNumber }, at) =>
                at === 0 ? (
                  <th key={key} scope="row">
                    {row.cells[at]}
                  </th>
                ) : (
                  <td key={key} data-number={isNumber}>
                    {row.cells[at]}
                  </td>
                ),
              )}
              <td>
                <RowSource source={row.source} of={row.name} lang={lang} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** What was not filled in says so: never a dash, never a zero. */
export function Known({ children, lang }: { children: ReactNode; lang: Lang }) {
  if (children !== null && children !== undefined) return children
  return <span className={styles.quiet}>{wordsOf(lang).place.village.unknown}</span>
}
