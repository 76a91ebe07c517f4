import { momentText } from '@/format/moment'
import type { ToursPageQuery } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { QuietChip } from '../place/QuietChip'
import styles from './tours.module.css'

interface TourStateProps {
  readonly published: ToursPageQuery['tours'][number]['published']
  readonly lang: Lang
}

/** Whether visitors see something of a tour, and of which revision and day. */
export function TourState({ published, lang }: TourStateProps) {
  const words = wordsOf(lang).tours
  if (!published) return <QuietChip>{words.draft}</QuietChip>
  return (
    <>
      <QuietChip tone="ok">{words.published(published.edition)}</QuietChip>{' '}
      <small className={styles.quiet}>
        {words.publishedOf(published.dataRevision, momentText(published.publishedAt, lang))}
      </small>
    </>
  )
}
