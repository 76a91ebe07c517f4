import { momentText } from '@/format/moment'
import { type FragmentType, getFragmentData, graphql } from '@/gql'
import { type Lang, wordsOf } from '@/i18n/words'
import styles from './place.module.css'

/** Where one row of a ledger came from; spread it on `source`. */
export const RowOrigin = graphql(`
  fragment RowOrigin on Source {
    file
    sheet
    row
    revision
    publishedAt
    isSample
  }
`)

interface RowSourceProps {
  readonly source: FragmentType<typeof RowOrigin> | null | undefined
  /** What the row is about, for those who cannot see the table around it. */
  readonly of: string
  readonly lang: Lang
}

/**
 * 这个数从哪来 for a row that is no figure of a metric: a cooperative, a project, a rating. Unfolds in place and needs no
 * JavaScript.
 */
export function RowSource({ source: masked, of, lang }: RowSourceProps) {
  const source = getFragmentData(RowOrigin, masked)
  const all = wordsOf(lang)
  const words = all.explanation
  if (!source) return null
  return (
    <details className={styles.source}>
      <summary aria-label={all.place.village.sourceOf(of)}>{all.place.village.source}</summary>
      <p>
        {source.file ? words.place(source.file, source.sheet ?? null, source.row ?? null) : words.noFile}
        <br />
        {words.revision(source.revision, momentText(source.publishedAt, lang))}
        {source.isSample && ` · ${all.sample.title}`}
      </p>
    </details>
  )
}
