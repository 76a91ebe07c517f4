import styles from '@/access/access.module.css'
import { territoryText } from '@/access/territory-text'
import type { Viewer } from '@/access/viewer'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import type { Account } from './page'

/** Who I am here: what is kept of me, and what I may do where. */
export function WhoPanel({ account, viewer, lang }: { account: Account; viewer: Viewer; lang: Lang }) {
  const words = accessWordsOf(lang)
  const facts = [
    [words.account.name, account.name],
    [words.account.login, account.login],
    [words.account.unit, account.unit || '—'],
    [words.account.roles, viewer.roles.map((role) => words.roles[role]).join(words.comma) || words.me.noRole],
    [words.account.territory, territoryText(viewer, words)],
    [
      words.account.may,
      viewer.permissions.map((permission) => words.permissions[permission]).join(words.comma) || words.nowhere,
    ],
  ] as const
  return (
    <Panel title={words.account.who}>
      <dl className={styles.facts}>
        {facts.map(([name, fact]) => (
          <div key={name} className={styles.contents}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
