import styles from '@/access/access.module.css'
import { Field } from '@/access/Field'
import type { PersonFactsFragment } from '@/gql/graphql'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'

const LONGEST = 100

/** What is kept of a person. */
export function PersonFields({ person, lang }: { person?: PersonFactsFragment; lang: Lang }) {
  const words = accessWordsOf(lang)
  return (
    <div className={styles.grid}>
      <Field name="name" label={words.people.name} defaultValue={person?.name} maxLength={LONGEST} required />
      <Field
        name="login"
        label={words.people.login}
        hint={words.welcome.loginHint}
        defaultValue={person?.login}
        autoComplete="off"
        required
      />
      <Field name="unit" label={words.people.unit} defaultValue={person?.unit ?? ''} maxLength={LONGEST} />
    </div>
  )
}
