import { ActionForm } from '@/access/ActionForm'
import styles from '@/access/access.module.css'
import { Confirm } from '@/access/Confirm'
import { Field } from '@/access/Field'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { beginSecondFactor, finishSecondFactor, removeSecondFactor, renewRecoveryCodes } from './actions'
import type { Account } from './page'

/** The second factor: setting it up, its recovery codes, and giving it up. */
export function FactorPanel({ account, lang }: { account: Account; lang: Lang }) {
  const words = accessWordsOf(lang)
  const copy = { copy: words.copy, copied: words.copied, print: words.print }
  const { working } = words
  const password = (
    <Field
      name="password"
      label={words.account.yourPassword}
      type="password"
      autoComplete="current-password"
      required
    />
  )
  return (
    <Panel id="factor" title={words.account.factor}>
      <p className={styles.chosen}>
        {account.secondFactor
          ? `${words.account.factorOn} ${words.account.codesLeft(account.recoveryCodesLeft)}`
          : words.account.factorOff}
      </p>
      {account.secondFactor ? (
        <>
          <Confirm label={words.account.renew} note={words.account.renewNote}>
            <ActionForm
              action={renewRecoveryCodes.bind(null, lang)}
              submit={words.account.renew}
              working={working}
              copy={copy}
            >
              {password}
            </ActionForm>
          </Confirm>
          <Confirm label={words.account.remove} note={words.account.removeNote}>
            <ActionForm action={removeSecondFactor.bind(null, lang)} submit={words.account.remove} working={working}>
              {password}
            </ActionForm>
          </Confirm>
        </>
      ) : (
        <ActionForm
          action={beginSecondFactor.bind(null, lang)}
          submit={words.account.begin}
          working={working}
          copy={{ copy: words.copy, copied: words.copied }}
          after={
            <ActionForm
              action={finishSecondFactor.bind(null, lang)}
              submit={words.account.finish}
              working={working}
              copy={copy}
            >
              <Field
                name="code"
                label={words.account.finishCode}
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={6}
                required
              />
            </ActionForm>
          }
        />
      )}
    </Panel>
  )
}
