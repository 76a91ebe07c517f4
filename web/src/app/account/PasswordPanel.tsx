import { ActionForm } from '@/access/ActionForm'
import styles from '@/access/access.module.css'
import { Field } from '@/access/Field'
import { NewPassword } from '@/access/NewPassword'
import { newPasswordWords } from '@/access/new-password-words'
import { momentText } from '@/format/moment'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { changePassword } from './actions'
import type { Account } from './page'

/** The password, where there is one, and changing it. */
export function PasswordPanel({ account, lang }: { account: Account; lang: Lang }) {
  const words = accessWordsOf(lang)
  const { passwordChangedAt: setAt } = account
  return (
    <Panel id="password" title={words.password.title} note={setAt && words.password.setOn(momentText(setAt, lang))}>
      {setAt ? (
        <ActionForm action={changePassword.bind(null, lang)} submit={words.password.change} working={words.working}>
          <Field
            name="current"
            label={words.password.current}
            type="password"
            autoComplete="current-password"
            required
          />
          <NewPassword name="next" words={newPasswordWords(words)} />
        </ActionForm>
      ) : (
        <p className={styles.quiet}>{words.password.none}</p>
      )}
    </Panel>
  )
}
