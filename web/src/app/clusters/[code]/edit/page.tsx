import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { withoutPermission } from '@/access/without-permission'
import { ask } from '@/graphql/ask'
import { editWordsOf } from '@/i18n/edit-words'
import { FailedPage } from '@/ui/FailedPage'
import { codeOf } from '@/view/code-of'
import { readView, type SearchParams } from '@/view/view'
import { clusterEditPath } from '../../clusters-view'
import { ClusterFormPage } from '../../form/ClusterFormPage'
import { ClusterEditQuery } from '../../form/cluster-edit.query'

interface PageProps {
  readonly params: Promise<{ readonly code: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { lang } = readView(await searchParams)
  return { title: editWordsOf(lang).cluster.editTitle(codeOf((await params).code)) }
}

/** The form of a cluster that is there. */
export default async function Page({ params, searchParams }: PageProps) {
  const code = codeOf((await params).code)
  const view = readView(await searchParams)
  const path = clusterEditPath(code)
  const refusal = await withoutPermission('EDIT_CLUSTERS', view, path)
  if (refusal) return refusal
  const answer = await ask(ClusterEditQuery, { code }, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={path} />
  const { cluster } = answer.data
  if (!cluster) notFound()
  return <ClusterFormPage data={answer.data} cluster={cluster} path={path} view={view} />
}
