import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { graphql } from '@/gql'
import { ask } from '@/graphql/ask'
import { wordsOf } from '@/i18n/words'
import { EmptyPage } from '@/ui/EmptyPage'
import { FailedPage } from '@/ui/FailedPage'
import { codeOf } from '@/view/code-of'
import { readSaved } from '@/view/saved'
import { readView, type SearchParams } from '@/view/view'
import { ClusterPage } from '../ClusterPage'
import { ClusterQuery } from '../cluster.query'
import { clusterVariables } from '../cluster-variables'
import { clusterPath } from '../clusters-view'
import { OTHERS_A_PAGE, readOthersPage } from '../others-page'
import { withBase } from '../with-base'

interface PageProps {
  readonly params: Promise<{ readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

const ClusterName = graphql(`
  query ClusterName($code: ID!) {
    cluster(code: $code) {
      name
    }
  }
`)

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = readView(await searchParams)
  const answer = await ask(ClusterName, { code: codeOf((await params).code) }, lang)
  return { title: (answer.ok && answer.data.cluster?.name) || wordsOf(lang).failed.notFound }
}

/** One cluster: what changed since the base, against whom, and who is in it. */
export default async function Page({ params, searchParams }: PageProps) {
  const code = codeOf((await params).code)
  const path = clusterPath(code)
  const given = await searchParams
  const asked = readView(given)
  const dated = await withBase(asked, [code])
  if (!dated.ok) return <FailedPage problem={dated.problem} view={asked} path={path} />
  const view = dated.data
  if (!view) return <EmptyPage view={asked} path={path} />
  const othersPage = readOthersPage(given)
  const others = { othersFirst: OTHERS_A_PAGE, othersOffset: (othersPage - 1) * OTHERS_A_PAGE }
  const answer = await ask(ClusterQuery, { code, ...clusterVariables(view), ...others }, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={path} />
  const { cluster } = answer.data
  if (!cluster) notFound()
  return (
    <ClusterPage data={answer.data} cluster={cluster} saved={readSaved(given)} othersPage={othersPage} view={view} />
  )
}
