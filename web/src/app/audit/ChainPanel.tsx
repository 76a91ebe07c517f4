import styles from '@/access/access.module.css'
import { QuietChip } from '@/app/place/QuietChip'
import type { AuditPageQuery } from '@/gql/graphql'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { Panel } from '@/ui/Panel'

/** Whether the record is as it was written. */
export function ChainPanel({ chain, lang }: { chain: AuditPageQuery['auditChain']; lang: Lang }) {
  const words = accessWordsOf(lang).audit
  const { entries, head, isWhole, brokenAt } = chain
  const text = entries === 0 ? words.empty : isWhole ? words.whole(entries) : words.broken(brokenAt ?? 0)
  return (
    <Panel title={words.chain} note={words.note}>
      <p className={styles.chosen}>
        <QuietChip tone={isWhole ? 'ok' : 'late'}>{text}</QuietChip>
      </p>
      {head && (
        <p className={styles.hint}>
          {words.head} <code className={styles.words}>{head}</code>
        </p>
      )}
    </Panel>
  )
}
