import type { Metadata } from 'next'
import { withoutPermission } from '@/access/without-permission'
import { ask } from '@/graphql/ask'
import { editWordsOf } from '@/i18n/edit-words'
import { FailedPage } from '@/ui/FailedPage'
import { readView, type SearchParams } from '@/view/view'
import { NEW_CLUSTER_PATH } from '../clusters-view'
import { ClusterFormPage } from '../form/ClusterFormPage'
import { ClusterNewQuery } from '../form/cluster-edit.query'

interface PageProps {
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { title: editWordsOf(readView(await searchParams).lang).cluster.newTitle }
}

/** A new cluster. */
export default async function Page({ searchParams }: PageProps) {
  const view = readView(await searchParams)
  const refusal = await withoutPermission('EDIT_CLUSTERS', view, NEW_CLUSTER_PATH)
  if (refusal) return refusal
  const answer = await ask(ClusterNewQuery, {}, view.lang)
  if (!answer.ok) return <FailedPage problem={answer.problem} view={view} path={NEW_CLUSTER_PATH} />
  return <ClusterFormPage data={answer.data} cluster={null} path={NEW_CLUSTER_PATH} view={view} />
}
