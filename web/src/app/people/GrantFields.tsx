import styles from '@/access/access.module.css'
import { Choice, Field } from '@/access/Field'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { todayInShanghai } from './grant-state'
import { ROLES } from './people-view'
import type { Chosen } from './TerritoryPicker'

/** What a grant is beside its territory, which was chosen before. */
export function GrantFields({ chosen, lang }: { chosen: Chosen | null; lang: Lang }) {
  const words = accessWordsOf(lang)
  return (
    <div className={styles.grid}>
      <input type="hidden" name="at" value={chosen?.at ?? ''} />
      <Choice
        name="role"
        label={words.people.role}
        choices={ROLES.map((role) => ({ value: role, word: words.roles[role] }))}
      />
      <Field
        name="validFrom"
        label={words.people.from}
        type="date"
        defaultValue={todayInShanghai(new Date())}
        required
      />
      <Field name="validTo" label={words.people.to} type="date" hint={words.people.toOpen} />
    </div>
  )
}
