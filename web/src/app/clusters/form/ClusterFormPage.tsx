import { getFragmentData } from '@/gql'
import type { ClusterEditQuery as ClusterEdit, ClusterNewQuery as ClusterNew } from '@/gql/graphql'
import { editWordsOf } from '@/i18n/edit-words'
import { wordsOf } from '@/i18n/words'
import { homeCrumb } from '@/ui/home-crumb'
import { Shell } from '@/ui/Shell'
import { carried, hrefOf, type View, viewQuery } from '@/view/view'
import { CLUSTERS_PATH, clusterHref } from '../clusters-view'
import { ClusterForm } from './ClusterForm'
import { draftOf, emptyCluster } from './cluster-draft'
import { ClusterChoices, ClusterToEdit } from './cluster-edit.query'

interface ClusterFormPageProps {
  readonly data: ClusterEdit | ClusterNew
  /** The cluster that is edited; null makes a new one. */
  readonly cluster: NonNullable<ClusterEdit['cluster']> | null
  readonly path: string
  readonly view: View
}

/** The page on which a cluster is made or changed. */
export function ClusterFormPage({ data, cluster, path, view }: ClusterFormPageProps) {
  const words = editWordsOf(view.lang)
  const { hub, clusters } = getFragmentData(ClusterChoices, data)
  const stored = cluster && getFragmentData(ClusterToEdit, cluster)
  const query = viewQuery(carried(view))
  const crumbs = [
    { label: wordsOf(view.lang).clusters.one.back, href: hrefOf(CLUSTERS_PATH, carried(view)) },
    ...(stored ? [{ label: stored.name, href: clusterHref(stored.code, view) }] : []),
  ]
  return (
    <Shell
      view={view}
      path={path}
      title={stored ? words.cluster.editTitle(stored.name) : words.cluster.newTitle}
      crumbs={[...homeCrumb(data.home, view), ...crumbs]}
      shell={data}
      periods={[]}
      pills={[]}
    >
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      <ClusterForm
        initial={stored ? draftOf(stored) : emptyCluster}
        isNew={stored === null}
        revision={hub.revision}
        today={hub.today}
        taken={stored ? [] : clusters.map(({ code }) => code)}
        names={Object.fromEntries(hub.datasets.map(({ key, name }) => [key, name]))}
        leadsTo={{ before: `${CLUSTERS_PATH}/`, query: query === '' ? '' : `?${query}` }}
      />
    </Shell>
  )
}
