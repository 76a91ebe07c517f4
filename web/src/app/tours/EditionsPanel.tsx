import { momentText } from '@/format/moment'
import type { TourPageQuery } from '@/gql/graphql'
import { type Lang, wordsOf } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { TourTable } from './TourTable'
import styles from './tours.module.css'

/** A digest is named by its beginning; the whole of it stands in the title. */
const NAMED_BY = 8

interface EditionsPanelProps {
  readonly editions: NonNullable<TourPageQuery['tour']>['editions']
  readonly lang: Lang
}

/** Every publication, newest first. */
export function EditionsPanel({ editions, lang }: EditionsPanelProps) {
  const words = wordsOf(lang).tours
  return (
    <Panel title={words.editions}>
      {editions.length === 0 ? (
        <p className={styles.quiet}>{words.editionsNone}</p>
      ) : (
        <TourTable
          caption={words.editions}
          columns={[words.edition, words.when, words.revision, words.digest]}
          rows={editions.toReversed().map(({ edition, publishedAt, dataRevision, digest }) => ({
            key: digest,
            cells: [
              edition,
              momentText(publishedAt, lang),
              dataRevision,
              <code key="digest" title={digest}>
                {digest.slice(0, NAMED_BY)}
              </code>,
            ],
          }))}
        />
      )}
    </Panel>
  )
}
