import type { Metadata } from 'next'
import { ActionForm } from '@/access/ActionForm'
import { Field } from '@/access/Field'
import { ownPath, signInHref } from '@/access/sign-in-path'
import { type Viewer, viewerOf } from '@/access/viewer'
import type { SignInPageQuery } from '@/gql/graphql'
import { ask } from '@/graphql/ask'
import { type AccessWords, accessWordsOf } from '@/i18n/access-words'
import { wordsOf } from '@/i18n/words'
import { readView, type SearchParams } from '@/view/view'
import { confirmCode, type SignInPlace, signIn } from './actions'
import { DoorFrame } from './DoorFrame'
import styles from './sign-in.module.css'
import { SignInPage } from './sign-in.query'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: accessWordsOf(readView(await searchParams).lang).signIn.title }
}

const oneOf = (params: SearchParams, name: string): string | null => {
  const given = params[name]
  return (Array.isArray(given) ? given[0] : given) ?? null
}

/** Signing in: by password or by another provider, then by the second factor where there is one. */
export default async function Page({ searchParams }: PageProps) {
  const params = await searchParams
  const { lang } = readView(params)
  const words = accessWordsOf(lang)
  const place: SignInPlace = { lang, to: ownPath(oneOf(params, 'to')) }
  if (oneOf(params, 'step') === 'code') return <CodeStep place={place} words={words} />
  const [viewer, answer] = await Promise.all([viewerOf(lang), ask(SignInPage, {}, lang)])
  const problem = oneOf(params, 'problem')
  return (
    <DoorFrame title={words.signIn.title} lang={lang}>
      {oneOf(params, 'signedOut') && viewer?.kind === 'GUEST' && (
        <p className={styles.note} role="status">
          {words.signIn.signedOut}
        </p>
      )}
      {problem && (
        <p className={styles.note} role="alert" data-problem="">
          {words.signIn.problems[problem] ?? words.signIn.problem}
        </p>
      )}
      {viewer && viewer.kind !== 'GUEST' ? (
        <AlreadyIn viewer={viewer} place={place} words={words} />
      ) : answer.ok ? (
        <Ways options={answer.data.signInOptions} place={place} words={words} />
      ) : (
        <p className={styles.note} role="alert" data-problem="">
          {wordsOf(lang).failed[answer.problem.kind]}
        </p>
      )}
    </DoorFrame>
  )
}

interface StepProps {
  readonly place: SignInPlace
  readonly words: AccessWords
}

function AlreadyIn({ viewer, place, words }: StepProps & { viewer: Viewer }) {
  return (
    <>
      <p className={styles.text}>
        {viewer.kind === 'LOCAL' ? words.signIn.notNeeded : words.signIn.signedInAs(viewer.name ?? viewer.login ?? '')}
      </p>
      <a className={styles.go} href={place.to}>
        {words.signIn.goOn}
      </a>
    </>
  )
}

function Ways({ options, place, words }: StepProps & { options: SignInPageQuery['signInOptions'] }) {
  const { passwords, oidc } = options
  return (
    <>
      {passwords ? (
        <ActionForm action={signIn.bind(null, place)} submit={words.signIn.submit} working={words.working} kind="main">
          <Field name="login" label={words.signIn.login} autoComplete="username" required />
          <Field
            name="password"
            label={words.signIn.password}
            type="password"
            autoComplete="current-password"
            required
          />
        </ActionForm>
      ) : (
        <p className={styles.text}>{words.signIn.noPasswords}</p>
      )}
      {oidc && (
        <>
          {passwords && <p className={styles.or}>{words.signIn.or}</p>}
          <a className={styles.other} href={`${oidc.path}?to=${encodeURIComponent(place.to)}`}>
            {words.signIn.oidc(oidc.name)}
          </a>
        </>
      )}
      <p className={styles.help}>{words.signIn.help}</p>
    </>
  )
}

function CodeStep({ place, words }: StepProps) {
  return (
    <DoorFrame title={words.signIn.codeTitle} lang={place.lang}>
      <ActionForm
        action={confirmCode.bind(null, place)}
        submit={words.signIn.codeSubmit}
        working={words.working}
        kind="main"
      >
        <Field
          name="code"
          label={words.signIn.code}
          hint={words.signIn.codeHint}
          autoComplete="one-time-code"
          required
        />
      </ActionForm>
      <p className={styles.help}>
        <a href={signInHref(place.to, place.lang)}>{words.signIn.startAgain}</a>
      </p>
    </DoorFrame>
  )
}
