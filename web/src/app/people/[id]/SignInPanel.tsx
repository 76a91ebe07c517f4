import { ActionForm } from '@/access/ActionForm'
import styles from '@/access/access.module.css'
import { Confirm } from '@/access/Confirm'
import { momentText } from '@/format/moment'
import type { PersonFactsFragment } from '@/gql/graphql'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { Panel } from '@/ui/Panel'
import { resetFactor, resetPassword, setState, unlock } from '../actions'
import { isLocked, PersonState } from '../PersonState'

interface SignInPanelProps {
  readonly person: PersonFactsFragment
  readonly isMe: boolean
  readonly lang: Lang
}

/** How somebody signs in, and what an administrator does about it: links, locks, second factor, disabling. */
export function SignInPanel({ person, isMe, lang }: SignInPanelProps) {
  const all = accessWordsOf(lang)
  const words = all.people
  const about = { lang, id: person.id }
  const { working } = all
  return (
    <Panel title={words.signIn}>
      <dl className={styles.facts}>
        <dt>{words.state}</dt>
        <dd>
          <PersonState person={person} lang={lang} />
        </dd>
        <dt>{words.lastSignIn}</dt>
        <dd>{person.lastSignInAt ? momentText(person.lastSignInAt, lang) : words.never}</dd>
        <dt>{words.factor}</dt>
        <dd>{person.secondFactor ? words.yes : words.no}</dd>
      </dl>
      <div className={styles.part}>
        {isLocked(person, new Date()) && (
          <ActionForm action={unlock.bind(null, about)} submit={words.unlock} working={working} kind="row" />
        )}
        {!isMe && person.state !== 'DISABLED' && (
          <Confirm label={words.reset} note={words.resetNote}>
            <ActionForm
              action={resetPassword.bind(null, about)}
              submit={words.reset}
              working={working}
              copy={{ copy: all.copy, copied: all.copied }}
            />
          </Confirm>
        )}
        {!isMe && person.secondFactor && (
          <Confirm label={words.resetFactor} note={words.resetFactorNote}>
            <ActionForm action={resetFactor.bind(null, about)} submit={words.resetFactor} working={working} />
          </Confirm>
        )}
        {!isMe &&
          (person.state === 'DISABLED' ? (
            <ActionForm
              action={setState.bind(null, { ...about, state: 'ACTIVE' })}
              submit={words.enable}
              working={working}
              kind="row"
            />
          ) : (
            <Confirm label={words.disable} note={words.disableNote}>
              <ActionForm
                action={setState.bind(null, { ...about, state: 'DISABLED' })}
                submit={words.disable}
                working={working}
              />
            </Confirm>
          ))}
      </div>
    </Panel>
  )
}
