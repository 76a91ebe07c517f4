import type { Metadata } from 'next'
import { graphql } from '@/gql'
import { savedOperations } from '@/gql/operations'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { FailedPage } from '@/ui/FailedPage'
import { Shell } from '@/ui/Shell'
import { readView, type SearchParams } from '@/view/view'
import { Library } from './Library'
import styles from './query.module.css'
import { operationsOf } from './topics'
import { Workbench } from './Workbench'

const PATH = '/query'

const WorkbenchPage = graphql(`
  query WorkbenchPage {
    ...ShellData
  }
`)

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: wordsOf(readView(await searchParams).lang).query.title }
}

/** 查询: any question to the hub in GraphQL, with the saved operations at hand. */
export default async function Page({ searchParams }: PageProps) {
  const view = readView(await searchParams)
  const answer = await ask(WorkbenchPage, {}, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={PATH} />
  const words = wordsOf(view.lang).query
  return (
    <Shell view={view} path={PATH} title={words.heading} shell={answer.data} periods={[]} pills={[]}>
      <p className={styles.note}>{words.note}</p>
      <div className={styles.layout}>
        <Library lang={view.lang} />
        <Workbench start={operationsOf(['CountyRanking'])[0]?.text ?? ''} />
      </div>
      <noscript>
        <div className={styles.texts}>
          <p>{words.noScript}</p>
          {savedOperations.map(({ name, text }) => (
            <pre key={name}>{text}</pre>
          ))}
        </div>
      </noscript>
    </Shell>
  )
}
