import { type FragmentType, getFragmentData, graphql } from '@/gql'
import type { StarRowFragment } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import styles from '../place.module.css'
import { QuietChip } from '../QuietChip'
import { Known, LedgerTable } from './LedgerTable'

export const StarRow = graphql(`
  fragment StarRow on StarRating {
    year
    stars
    underRectification
    ratedOn
    validTo
    approvedBy
    source {
      ...RowOrigin
    }
  }
`)

const MOST_STARS = 5

/** Stars as stars and in words. Not rated because of rectification is a word of its own, never no stars. */
function Stars({ row, lang }: { row: StarRowFragment; lang: Lang }) {
  const { stars: words, starText } = wordsOf(lang).place.village
  if (row.underRectification) return <QuietChip tone="due">{words.rectified}</QuietChip>
  const { stars } = row
  if (typeof stars !== 'number') return <Known lang={lang}>{null}</Known>
  return (
    <span className={styles.nowrap}>
      <span className={styles.stars} aria-hidden="true">
        {'★'.repeat(stars)}
        {'☆'.repeat(Math.max(0, MOST_STARS - stars))}
      </span>{' '}
      {starText(stars)}
    </span>
  )
}

/** The ratings of the Party organisation, newest first. */
export function StarsPanel({ ratings, lang }: { ratings: readonly FragmentType<typeof StarRow>[]; lang: Lang }) {
  const words = wordsOf(lang).place.village.stars
  const rows = getFragmentData(StarRow, ratings).toReversed()
  const cellsOf = (row: StarRowFragment) => [
    row.year,
    <Stars key="stars" row={row} lang={lang} />,
    <Known key="rated" lang={lang}>
      {row.ratedOn ?? null}
    </Known>,
    <Known key="by" lang={lang}>
      {row.approvedBy ?? null}
    </Known>,
  ]
  return (
    <Panel title={words.title} note={words.note}>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <LedgerTable
          caption={words.title}
          columns={[
            { key: 'year', label: words.year },
            { key: 'stars', label: words.stars },
            { key: 'rated', label: words.ratedOn },
            { key: 'by', label: words.approvedBy },
          ]}
          rows={rows.map((row) => ({
            key: String(row.year),
            name: `${words.title} ${row.year}`,
            source: row.source,
            cells: cellsOf(row),
          }))}
          lang={lang}
        />
      )}
    </Panel>
  )
}
