import type { Metadata } from 'next'
import styles from '@/access/access.module.css'
import { type Viewer, viewerOf } from '@/access/viewer'
import type { AccountPageQuery } from '@/gql/graphql'
import { ask } from '@/graphql/ask'
import { accessWordsOf } from '@/i18n/access-words'
import { FailedPage } from '@/ui/FailedPage'
import { Notice } from '@/ui/Notice'
import { PlainPage } from '@/ui/PlainPage'
import { readView, type SearchParams, type View } from '@/view/view'
import { AccountPage } from './account.query'
import { FactorPanel } from './FactorPanel'
import { PasswordPanel } from './PasswordPanel'
import { SessionsPanel } from './SessionsPanel'
import { TokensPanel } from './TokensPanel'
import { WhoPanel } from './WhoPanel'

const PATH = '/account'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: accessWordsOf(readView(await searchParams).lang).account.title }
}

/** 账户: who I am here, and how I sign in. */
export default async function Page({ searchParams }: PageProps) {
  const view = readView(await searchParams)
  const [viewer, answer] = await Promise.all([viewerOf(view.lang), ask(AccountPage, {}, view.lang)])
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={PATH} />
  const { account } = answer.data
  const words = accessWordsOf(view.lang)
  return (
    <PlainPage view={view} path={PATH} title={words.account.title}>
      {account && viewer ? (
        <Loaded account={account} viewer={viewer} view={view} />
      ) : (
        <Notice title={words.account.local}>{words.account.localHow}</Notice>
      )}
    </PlainPage>
  )
}

export type Account = NonNullable<AccountPageQuery['account']>

function Loaded({ account, viewer, view }: { account: Account; viewer: Viewer; view: View }) {
  const { lang } = view
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <WhoPanel account={account} viewer={viewer} lang={lang} />
        <PasswordPanel account={account} lang={lang} />
        <FactorPanel account={account} lang={lang} />
      </div>
      <div className={styles.column}>
        <SessionsPanel sessions={account.sessions} lang={lang} />
        <TokensPanel tokens={account.tokens} viewer={viewer} lang={lang} />
      </div>
    </div>
  )
}
