import Link from 'next/link'
import type { ReactNode } from 'react'
import { percentText } from '@/format/value'
import type { ObligationStatus } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import styles from './duties.module.css'
import { type DutyCounts, metPercent } from './duty-counts'
import { type CountsSort, nextSort, type SortedBy } from './duty-filter'
import { COUNTED, LAMPS } from './duty-status'
import { sortCounts } from './sort-counts'

/** A unit or a requirement with its obligations by status. */
export interface CountsRow {
  readonly key: string
  readonly name: ReactNode
  readonly counts: DutyCounts
  /** Supported villages; null where the rows are requirements. */
  readonly villages: number | null
  /** Leads to the list of these obligations. */
  readonly hrefOf: (status: ObligationStatus) => string
}

interface CountsTableProps {
  readonly caption: string
  readonly rowHead: string
  readonly rows: readonly CountsRow[]
  readonly sort: SortedBy | null
  readonly sortHref: (sort: SortedBy | null) => string
  readonly lang: Lang
}

/** Counts by status, sortable by each column through its address; every count leads to the obligations it counts. */
export function CountsTable({ caption, rowHead, rows, sort, sortHref, lang }: CountsTableProps) {
  const words = wordsOf(lang).duties
  const hasVillages = rows.some(({ villages }) => villages !== null)
  const head = (by: CountsSort, label: string, title?: string) => (
    <th
      key={by}
      scope="col"
      data-number
      data-extra={EXTRA.has(by)}
      title={title}
      aria-sort={sort?.by === by ? (sort.direction === 'ASC' ? 'ascending' : 'descending') : undefined}
    >
      <Link href={sortHref(nextSort(sort, by))} prefetch={false} scroll={false}>
        {label}
      </Link>
    </th>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled area must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={`${styles.table} ${styles.counts}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHead}</th>
            {hasVillages && head('villages', words.columns.villages)}
            {COUNTED.map((status) => head(status, words.statuses[status], words.meanings[status]))}
            {head('share', words.columns.share, words.shareNote)}
          </tr>
        </thead>
        <tbody>
          {sortCounts(rows, sort).map((row) => (
            <Row key={row.key} row={row} hasVillages={hasVillages} lang={lang} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Left out on phones. */
const EXTRA: ReadonlySet<CountsSort> = new Set<CountsSort>(['villages', 'DEVIATION', 'MET_LATE', 'MET'])

function Row({ row, hasVillages, lang }: { row: CountsRow; hasVillages: boolean; lang: Lang }) {
  const words = wordsOf(lang).duties
  const share = metPercent(row.counts)
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {hasVillages && (
        <td data-number data-extra>
          {row.villages}
        </td>
      )}
      {COUNTED.map((status) => {
        const obligations = row.counts.get(status) ?? 0
        return (
          <td key={status} data-number data-extra={EXTRA.has(status)}>
            {obligations === 0 ? (
              <span className={styles.quiet}>0</span>
            ) : (
              <Link href={row.hrefOf(status)} prefetch={false} data-lamp={LAMPS[status]}>
                {obligations}
              </Link>
            )}
          </td>
        )
      })}
      <td data-number className={styles.share}>
        {share === null ? (
          <span className={styles.quiet}>{words.noShare}</span>
        ) : (
          <>
            <span className={styles.track} aria-hidden="true">
              <span style={{ width: `${share}%` }} />
            </span>
            {percentText(share)}
          </>
        )}
      </td>
    </tr>
  )
}
