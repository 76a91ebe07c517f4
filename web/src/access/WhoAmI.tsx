import Link from 'next/link'
import { signOut } from '@/app/sign-in/actions'
import { accessWordsOf } from '@/i18n/access-words'
import type { Lang } from '@/i18n/words'
import { carried, hrefOf, type View } from '@/view/view'
import { signInHere } from './sign-in-here'
import { territoryText } from './territory-text'
import { viewerOf } from './viewer'
import styles from './WhoAmI.module.css'

/** The account behind the page and where it counts; opens without JavaScript. */
export async function WhoAmI({ view }: { view: View }) {
  const viewer = await viewerOf(view.lang)
  if (!viewer) return null
  const words = accessWordsOf(view.lang)
  const account = (
    <Link href={hrefOf('/account', carried(view))} prefetch={false}>
      {words.me.account}
    </Link>
  )
  if (viewer.kind === 'GUEST')
    return (
      <div className={styles.quiet}>
        <a href={await signInHere(view.lang)}>{words.me.signIn}</a>
      </div>
    )
  if (viewer.kind !== 'PERSON')
    return (
      <div className={styles.quiet}>
        <Link href={hrefOf('/account', carried(view))} prefetch={false}>
          {words.me.local}
        </Link>
      </div>
    )
  const roles = viewer.roles.map((role) => words.roles[role]).join(words.comma) || words.me.noRole
  const territory = territoryText(viewer, words)
  return (
    <details className={styles.me} data-pill="">
      <summary title={words.me.label}>
        <b>{viewer.name}</b>
        <small>{`${roles} · ${territory}`}</small>
      </summary>
      <div className={styles.sheet}>
        <p>
          {viewer.login}
          {viewer.unit && ` · ${viewer.unit}`}
        </p>
        <p>{roles}</p>
        <p>{territory}</p>
        {viewer.mustChangePassword && <p className={styles.must}>{words.me.mustChange}</p>}
        {account}
        <SignOutButton lang={view.lang} label={words.me.signOut} />
      </div>
    </details>
  )
}

function SignOutButton({ lang, label }: { lang: Lang; label: string }) {
  return (
    <form action={signOut.bind(null, lang)}>
      <button type="submit">{label}</button>
    </form>
  )
}
