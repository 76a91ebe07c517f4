import type { Metadata } from 'next'
import { ActionForm } from '@/access/ActionForm'
import { Field } from '@/access/Field'
import { NewPassword } from '@/access/NewPassword'
import { newPasswordWords } from '@/access/new-password-words'
import { signInHref } from '@/access/sign-in-path'
import { momentText } from '@/format/moment'
import { ask } from '@/graphql/ask'
import { accessWordsOf } from '@/i18n/access-words'
import { wordsOf } from '@/i18n/words'
import { codeOf } from '@/view/code-of'
import { readView, type SearchParams } from '@/view/view'
import { DoorFrame } from '../../sign-in/DoorFrame'
import styles from '../../sign-in/sign-in.module.css'
import { setPassword } from './actions'
import { WelcomePage } from './welcome.query'

interface PageProps {
  readonly params: Promise<{ readonly secret: string }>
  readonly searchParams: Promise<SearchParams>
}

/** The address is itself the secret: it is kept from search engines and from the pages that one goes on to. */
export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const words = accessWordsOf(readView(await searchParams).lang)
  return { title: words.welcome.titles.INVITATION, robots: { index: false }, referrer: 'no-referrer' }
}

/** What a one-time link opens: setting a password, as the first administrator, as invited, or anew. */
export default async function Page({ params, searchParams }: PageProps) {
  const { lang } = readView(await searchParams)
  const secret = codeOf((await params).secret)
  const words = accessWordsOf(lang)
  const answer = await ask(WelcomePage, { secret }, lang)
  if (!answer.ok || !answer.data.oneTimeLink) {
    const failed = answer.ok || answer.problem.kind === 'REFUSED' ? null : answer.problem.kind
    return (
      <DoorFrame title={failed ? wordsOf(lang).failed.title : words.welcome.gone} lang={lang}>
        <p className={styles.text}>{failed ? wordsOf(lang).failed[failed] : words.welcome.goneText}</p>
        <a className={styles.other} href={signInHref('/', lang)}>
          {words.signIn.title}
        </a>
      </DoorFrame>
    )
  }
  const { purpose, login, name, expiresAt } = answer.data.oneTimeLink
  return (
    <DoorFrame title={words.welcome.titles[purpose]} lang={lang}>
      <p className={styles.text}>{words.welcome.intro[purpose]}</p>
      {login && (
        <p className={styles.note}>
          {name} · {words.signIn.login} <b>{login}</b>
        </p>
      )}
      <ActionForm
        action={setPassword.bind(null, { lang, secret })}
        submit={words.welcome.submit}
        working={words.working}
        kind="main"
      >
        {!login && (
          <>
            <Field
              name="login"
              label={words.signIn.login}
              hint={words.welcome.loginHint}
              autoComplete="username"
              required
            />
            <Field name="name" label={words.welcome.name} autoComplete="name" required />
          </>
        )}
        <NewPassword name="password" words={newPasswordWords(words, words.signIn.password)} />
      </ActionForm>
      <p className={styles.help}>{words.welcome.until(momentText(expiresAt, lang))}</p>
    </DoorFrame>
  )
}
