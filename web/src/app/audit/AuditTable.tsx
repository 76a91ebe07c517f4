import styles from '@/access/access.module.css'
import { QuietChip } from '@/app/place/QuietChip'
import { momentText } from '@/format/moment'
import type { AuditPageQuery } from '@/gql/graphql'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { ScrollTable } from '@/ui/ScrollTable'

/** Enough of a hash to tell two entries apart; the whole is in its title. */
const HASH_SHOWN = 8

/** Entries of the record, the newest first. */
export function AuditTable({ entries, lang }: { entries: AuditPageQuery['audit']['nodes']; lang: Lang }) {
  const words = accessWordsOf(lang).audit
  return (
    <ScrollTable caption={words.heading} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.seq}</th>
          <th scope="col">{words.at}</th>
          <th scope="col">{words.actor}</th>
          <th scope="col">{words.action}</th>
          <th scope="col">{words.subject}</th>
          <th scope="col">{words.detail}</th>
          <th scope="col">{words.outcome}</th>
          <th scope="col">{words.address}</th>
          <th scope="col">{words.hash}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.seq}>
            <th scope="row">{entry.seq}</th>
            <td>
              <time dateTime={entry.at}>{momentText(entry.at, lang)}</time>
            </td>
            <td>{entry.actor}</td>
            <td className={styles.nowrap}>{words.actions[entry.action]}</td>
            <td className={styles.words}>{entry.subject ?? '—'}</td>
            <td className={styles.words}>{entry.detail ?? '—'}</td>
            <td>
              <QuietChip tone={entry.outcome === 'DONE' ? 'ok' : 'late'}>{words.outcomes[entry.outcome]}</QuietChip>
            </td>
            <td>{entry.address ?? '—'}</td>
            <td>
              <code title={entry.hash}>{entry.hash.slice(0, HASH_SHOWN)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
